import torch

try:
    torch.tensor([1, 2, 3], requires_grad=True)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# An integer constant may take part; only the leaf must be float.
counts = torch.tensor([1, 2, 3])
x = counts.to(torch.float32).requires_grad_()
out = (counts * x**2).sum()
(grad,) = torch.autograd.grad(out, x)
out = out.detach()
print(f"out = {out.item():.4f}")
print("grad:", [f"{g:.4f}" for g in grad.tolist()])
