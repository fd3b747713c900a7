import numpy as np
import torch

big = np.array([1.0, 2.0, 3.0], dtype=">f4")

try:
    error = None
    torch.from_numpy(big)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(error, "-", message, "...")

native = big.astype(big.dtype.newbyteorder("="))
x = torch.from_numpy(native).requires_grad_()
y = x**2
(grad,) = torch.autograd.grad(y.sum(), x)
out = y.detach()
print("out:", out.tolist(), "gradient:", grad.tolist())
