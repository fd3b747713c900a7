import numpy as np
import torch
from torch.utils.data import (
    DataLoader, DistributedSampler, Subset, TensorDataset)

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(5, 3)), dtype=torch.float32)
w = torch.tensor([0.5, -1.0, 2.0])
losses = (x @ w) ** 2
data = TensorDataset(torch.arange(5), losses)


def evaluate(loaders):
    seen, total = [], 0.0
    for loader in loaders:               # one loader in each process
        for index, loss in loader:
            seen.append(index.tolist())
            total += loss.sum().item()
    return torch.tensor(total / sum(map(len, seen))), seen


# Both ranks' samplers, made here side by side.
naive, seen = evaluate([
    DataLoader(data, batch_size=3, sampler=DistributedSampler(
        data, num_replicas=2, rank=rank, shuffle=False))
    for rank in (0, 1)])
dropped = len(DistributedSampler(
    data, num_replicas=2, rank=0, drop_last=True)) * 2

# For evaluation: every index once, the shares of unequal length.
mended, mended_seen = evaluate([
    DataLoader(Subset(data, range(rank, 5, 2)), batch_size=3)
    for rank in (0, 1)])

print("losses:", [f"{v:.4f}" for v in losses.tolist()])
print("DistributedSampler:", seen, f"mean {naive:.4f}")
print("with drop_last, samples used:", dropped)
print("each index once:   ", mended_seen, f"mean {mended:.4f}")
