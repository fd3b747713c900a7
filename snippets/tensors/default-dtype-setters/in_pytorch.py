import numpy as np
import torch

torch.set_default_dtype(torch.float64)

default_float = str(torch.tensor([1.5]).dtype).removeprefix("torch.")
default_int = str(torch.tensor([1]).dtype).removeprefix("torch.")
print("floats", default_float, "integers", default_int)
# What has a dtype of its own keeps it, ...
array_dtype = str(torch.from_numpy(np.ones(1, np.float32)).dtype)
print("from a float32 array:", array_dtype)
# ... but integer division follows the setting.
quotient_dtype = str((torch.tensor([1]) / 2).dtype)
print("int / int:", quotient_dtype)

# 2**24 + 1 - 2**24 needs more than the 24 bits of float32.
big = torch.tensor([2.0**24])
step = big + 1 - big
print("2**24 + 1 - 2**24 =", step.tolist())

x = torch.tensor([0.1], requires_grad=True)
(x**3).sum().backward()
grad = x.grad
print(f"gradient of x**3 at 0.1: {grad.item():.4f}", grad.dtype)
