import torch
from torch import nn

x = torch.tensor([[1.0], [3.0]])        # mean 2


def running_mean(bn, steps=1):
    bn.train()
    for _ in range(steps):
        bn(x)
    return bn.running_mean.item()


# new = (1 - momentum) * old + momentum * batch, momentum 0.1
naive = [running_mean(nn.BatchNorm1d(1), n) for n in (1, 10, 100)]
print("default, 1, 10, 100 steps: ", [f"{v:.4f}" for v in naive])

copied = running_mean(nn.BatchNorm1d(1, momentum=0.9))
print(f"momentum=0.9, after a step: {copied:.4f}")

# Both rules, after 1, 10 and 100 steps, as arrays.
slow, fast = [torch.tensor([
    running_mean(nn.BatchNorm1d(1, momentum=m), n)
    for n in (1, 10, 100)]) for m in (0.01, 0.1)]
print("0.01 new:", [f"{v:.4f}" for v in slow])
print("0.1 new: ", [f"{v:.4f}" for v in fast])
