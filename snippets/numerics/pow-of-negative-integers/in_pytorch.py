import torch

x = torch.tensor([2, 3, 1])

naive = torch.pow(x, torch.tensor([-1, -1, -1])).tolist()
print("pow(x, tensor of -1):", naive)

# The same exponent as a Python number is refused.
try:
    torch.pow(x, -1)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"pow(x, -1): {error}: {message}")

real = x.float().requires_grad_()
mended = torch.pow(real, -1)
(grad,) = torch.autograd.grad(mended.sum(), real)
mended = mended.detach()
print("float:   ", [f"{v:.4f}" for v in mended.tolist()])
print("gradient:", [f"{v:.4f}" for v in grad.tolist()])
