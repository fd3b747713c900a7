import torch
from torch import nn

w = nn.Parameter(torch.tensor(2.0))
x = torch.tensor(5.0)
parameter_default = w.requires_grad
tensor_default = x.requires_grad
print("nn.Parameter requires_grad:", parameter_default)
print("torch.tensor requires_grad:", tensor_default)

out = w * x
out.backward()
plain_grad = x.grad
print(f"dw = {w.grad.item():.4f}, dx = {plain_grad}")

# Nothing in this expression requires a gradient.
try:
    (x**2).backward()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# Ask for it, and the same product is differentiated by both.
x.requires_grad_()
out = w * x
dw, dx = torch.autograd.grad(out, [w, x])
print(f"dw = {dw.item():.4f}, dx = {dx.item():.4f}")
out = out.detach()
