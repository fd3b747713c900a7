import torch

x = torch.tensor([[1.0, 5.0], [7.0, 2.0]], requires_grad=True)

naive = torch.argmax(x)
print("torch.argmax(x):", naive.item())

mended = torch.argmax(x, dim=0)
picked = x[mended, torch.arange(2)]
(grad,) = torch.autograd.grad(picked.square().sum(), x)
print("dim=0:", mended.tolist(), "gradient:", grad.tolist())

# cumsum has no default: dim must be given.
try:
    torch.cumsum(x)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"torch.cumsum(x): {error}: {message}")
