import torch

ordinary = torch.tensor([1.9, -1.9, 2.5, 300.0])
truncated = ordinary.to(torch.int32)
print("in range:", truncated.tolist())

# Not defined by the documentation; this is what the CPU gave.
inf = float("inf")
wild = torch.tensor([float("nan"), inf, -inf, 3e9])
out_of_range = wild.to(torch.int32).tolist()
to_uint8 = ordinary.to(torch.uint8).tolist()
print("NaN, inf, -inf, 3e9 -> int32:", out_of_range)
print("1.9, -1.9, 2.5, 300 -> uint8:", to_uint8)

# The mend: decide the limits yourself, then cast.
clipped = ordinary.clamp(0.0, 255.0).to(torch.uint8)
print("clipped first:", clipped.tolist())

# An integer tensor cannot carry a gradient.
x = ordinary.clone().requires_grad_()
whole = x.to(torch.int32)
print("requires_grad after the cast:", whole.requires_grad)
# Straight-through: let the cast count as the identity.
y = x + (whole - x).detach()
(y**2).sum().backward()
surrogate_grad = x.grad
print("straight-through gradient:", surrogate_grad.tolist())
