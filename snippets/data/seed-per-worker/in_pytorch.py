import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Naive(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)     # copied to each worker

    def __len__(self):
        return 8

    def __getitem__(self, i):
        return self.rng.random()


class FromTorch(Naive):
    def __getitem__(self, i):       # the loader seeds it per worker
        return torch.rand(()).item()


class FromGlobal(Naive):
    def __getitem__(self, i):       # seeded per worker as well
        return np.random.random()


class ByIndex(Naive):
    def __getitem__(self, i):
        return np.random.default_rng([0, i]).random()


def draw(dataset, workers):
    torch.manual_seed(0)
    loader = DataLoader(dataset, batch_size=4, num_workers=workers)
    return torch.cat(list(loader))


distinct = len(set(draw(Naive(), 2).tolist()))
from_torch = len(set(draw(FromTorch(), 2).tolist()))
from_global = len(set(draw(FromGlobal(), 2).tolist()))
# Seeded per worker, the numbers depend on how many workers there are.
moves = not torch.equal(draw(FromTorch(), 2), draw(FromTorch(), 1))
mended = draw(ByIndex(), 2)
stays = torch.equal(mended, draw(ByIndex(), 1))

print("different numbers, naive:", distinct, "of 8")
print("with torch.rand:", from_torch, "of 8; change with the number "
      "of workers:", moves)
print("with np.random itself:", from_global, "of 8")
print("mended", [f"{v:.4f}" for v in mended[:4].tolist()])
