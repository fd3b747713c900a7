import numpy as np
import torch

a = np.array([1.0, 2.0, 3.0], dtype=np.float32)
reverse = a[::-1]
strides = list(reverse.strides)
print("strides of a[::-1] in bytes:", strides)

try:
    torch.from_numpy(reverse)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("from_numpy:", error)

# Even torch.tensor, which copies anyway, refuses.
try:
    torch.tensor(reverse)
except ValueError as e:
    tensor_error = type(e).__name__
    print("torch.tensor:", tensor_error)

# copy() lays the values out again with a positive stride.
out = torch.from_numpy(reverse.copy())
print("from a copy:", out.tolist())

# A tensor cannot be sliced backwards either: flip copies.
x = torch.from_numpy(a).requires_grad_()
try:
    x[::-1]
except ValueError as e:
    slice_error = type(e).__name__
    print("x[::-1]:", slice_error)
flipped = torch.flip(x, dims=[0])
(flipped * torch.arange(3.0)).sum().backward()
grad = x.grad
flipped = flipped.detach()
print("flipped:", flipped.tolist(), "gradient:", grad.tolist())
