import os

import torch
from torch.utils.data import (DataLoader, Dataset, IterableDataset,
                              get_worker_info)

torch.set_num_threads(1)
samples = torch.arange(12, dtype=torch.float32)


class ByIndex(Dataset):
    def __len__(self):
        return 12

    def __getitem__(self, i):
        return torch.sqrt(samples[i])


class WhoLoads(ByIndex):
    def __getitem__(self, i):
        return os.getpid()


class Stream(IterableDataset):
    def __init__(self, share):
        self.share = share

    def __iter__(self):
        info = get_worker_info()
        for i in range(12):
            # Every worker has its own copy of the data set.
            mine = not self.share or i % info.num_workers == info.id
            if mine:
                yield torch.sqrt(samples[i])


# Each worker loads whole batches; they are handed out in order.
batches = list(DataLoader(ByIndex(), batch_size=4, num_workers=2))
out = torch.stack(batches)
by_index = sum(len(b) for b in batches)

naive = sum(len(b) for b in DataLoader(Stream(False), batch_size=4,
                                       num_workers=2))
mended = sum(len(b) for b in DataLoader(Stream(True), batch_size=4,
                                        num_workers=2))

with_two = torch.cat(list(DataLoader(WhoLoads(), num_workers=2)))
alone = torch.cat(list(DataLoader(WhoLoads())))
processes = len(set(with_two.tolist()))
by_default = set(alone.tolist()) == {os.getpid()}

print("first batch", [f"{v:.4f}" for v in out[0].tolist()])
print("samples: by index", by_index, "- stream", naive,
      "- stream shared out", mended)
print("processes that load:", processes,
      "- without num_workers this one alone:", by_default)
