import torch

z = torch.tensor([3 + 4j, 1 - 2j], requires_grad=True)
dtype = str(z.dtype).removeprefix("torch.")
print("dtype:", dtype)

modulus = z.abs()
print("modulus:", [f"{v:.4f}" for v in modulus])

(grad,) = torch.autograd.grad((modulus**2).sum(), z)
gradient = torch.view_as_real(grad)
ascent = gradient
modulus = modulus.detach()
print("gradient (real, imaginary):", gradient.tolist())

# There is no order on complex numbers here.
try:
    torch.sort(z.detach())
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(error, "-", message)

product = torch.ones(1) * torch.ones(1, dtype=torch.complex64)
mixed = str(product.dtype).removeprefix("torch.")
print("float32 * complex64 ->", mixed)
