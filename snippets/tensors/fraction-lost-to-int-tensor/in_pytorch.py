import numpy as np
import torch

ints = torch.tensor([1, 2])
factors = np.array([2.5, 1.5])

# A float scalar lifts the kind, to the default float dtype.
times_float = str((ints * 2.5).dtype).removeprefix("torch.")
print("int * 2.5:", times_float)

times_array = (ints * torch.from_numpy(factors)).tolist()
print("int * from_numpy(array):", times_array)

# In place there is no room for a fraction.
try:
    ints *= 2.5
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("int *= 2.5:", type(e).__name__)

x = ints.float().requires_grad_()
product = x * torch.from_numpy(factors).float()
(grad,) = torch.autograd.grad(product.sum(), x)
mended = product.detach()
print("converted first:", mended.tolist(), "gradient:", grad.tolist())
