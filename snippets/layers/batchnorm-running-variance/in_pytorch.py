import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [6.0]])      # 4 values

# momentum=1.0: keep only the new value.
bn = nn.BatchNorm1d(1, momentum=1.0)
normalised = bn(x).detach()         # divides by N here, like the others
naive = bn.running_var.clone()      # and stores the one by N - 1
print(f"running_var: {naive.item():.4f}")

unbiased = naive
n = len(x)
biased = naive * (n - 1) / n
print(f"by N:        {biased.item():.4f}")

# One value has no variance by N - 1: refused.
try:
    bn(x[:1])
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")

# Across steps: what the batch adds, by N, on the old value.
bn = nn.BatchNorm1d(1, momentum=0.1)
old = bn.running_var.clone()
bn(x)
step = old + (bn.running_var - old - 0.1 * unbiased / n)
print(f"a step by N: {step.item():.4f}")
