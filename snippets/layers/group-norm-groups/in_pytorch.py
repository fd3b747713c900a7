import torch
from torch import nn

# 64 channels, one sample, one position: what matters is who shares.
x = (torch.arange(64.0) ** 2).reshape(1, 64, 1)

norm = nn.GroupNorm(8, 64)                  # num_groups has no default
naive = norm(x).detach().flatten()
print("first eight:", [f"{v:.4f}" for v in naive[:8].tolist()])

x.requires_grad_()
mended = nn.GroupNorm(8, 64)(x)
weights = torch.arange(64.0).reshape(1, 64, 1)
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended, grad = mended.detach().flatten(), grad.flatten()

# Groups that do not divide the channels are refused.
try:
    nn.GroupNorm(32, 48)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")
