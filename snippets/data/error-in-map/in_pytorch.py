import torch
from torch.utils.data import DataLoader, Dataset

lines = ["1.0", "2.0", "oops", "4.0"]


class Lines(Dataset):
    def __len__(self):
        return len(lines)

    def __getitem__(self, i):
        return float(lines[i])


def attempt(workers):
    try:
        list(DataLoader(Lines(), batch_size=2, num_workers=workers))
    except Exception as e:
        return type(e).__name__, " ".join(str(e).split()[:6])


error, message = attempt(0)
# In a worker: the same type, the worker's traceback as its text.
worker_error, worker_message = attempt(1)


class Tolerant(Lines):
    def __getitem__(self, i):
        try:
            return super().__getitem__(i)
        except ValueError:
            return None         # collate has to drop it


def collate(batch):
    return torch.tensor([v for v in batch if v is not None])


loader = DataLoader(Tolerant(), batch_size=2, collate_fn=collate)
out = torch.cat(list(loader))
total = out.sum()

print(error, "-", message)
print("in a worker:", worker_error, "-", worker_message)
print("without the bad line", out)
