import torch

a = torch.tensor([0.5, 1.5], requires_grad=True)
b = torch.tensor([2.0, 4.0], dtype=torch.float64)

naive = (a * b).detach()
dtype = str(naive.dtype)
print("a * b:", naive.tolist(), dtype)

# A tensor without dimensions does not raise the dtype.
scalar_dtype = str((a * torch.tensor(2.0, dtype=torch.float64)).dtype)
print("a * 0-d float64:", scalar_dtype)

# Matrix products do not promote at all.
try:
    a @ b
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"a @ b: {error}: {message} ...")

product = a * b.to(a.dtype)
(grad,) = torch.autograd.grad(product.sum(), a)
product = product.detach()
print("cast first:", product.tolist(), product.dtype)
print("gradient by a:", grad.tolist(), grad.dtype)
