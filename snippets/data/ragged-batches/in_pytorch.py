import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

rows = [torch.tensor(r) for r in
        [[3.0], [1.0, 2.0, 4.0], [5.0, 6.0]]]

try:
    next(iter(DataLoader(rows, batch_size=3)))
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])


def collate(batch):
    lengths = torch.tensor([len(r) for r in batch])
    return pad_sequence(batch, batch_first=True), lengths


loader = DataLoader(rows, batch_size=3, collate_fn=collate)
padded, lengths = next(iter(loader))
mask = torch.arange(padded.shape[1]) < lengths[:, None]

# A mean that counts only what is there, and its gradient.
padded.requires_grad_()
mean = (padded * mask).sum() / mask.sum()
mean.backward()
grad = padded.grad
padded = padded.detach()
naive_mean = padded.mean()

print(padded)
print(f"mean of the values {mean.item():.4f}, "
      f"of the table {naive_mean.item():.4f}")
print("default collate:", error, "-", message)
