import warnings

import numpy as np
import torch

a = np.array([1.0, 2.0, 3.0])  # float64
t = torch.tensor([4.0, 5.0, 6.0])  # float32


def outcome(operation):
    try:
        return type(operation()).__name__
    except (TypeError, RuntimeError) as e:
        return type(e).__name__


# NumPy hands over to Tensor.__rmul__, which does not know arrays.
array_first = outcome(lambda: a * t)
print("array * tensor:", array_first)

# Tensor.__mul__ gives up too; then NumPy computes, in float64.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    product = t * a
mixed_dtype = str(product.dtype).removeprefix("torch.")
print("tensor * array:", type(product).__name__, mixed_dtype)
warned = caught[0].category.__name__ if caught else "nothing"
print("NumPy warned:", warned)

# NumPy cannot read a tensor that requires a gradient.
w = t.clone().requires_grad_()
grad_operand = outcome(lambda: w * a)
print("tensor with requires_grad * array:", grad_operand)

# A NumPy number is not an array: it counts as a Python number.
scalar_first = outcome(lambda: np.float64(2.0) * w)
scalar_keeps_grad = (np.float64(2.0) * w).requires_grad
print("np.float64 * tensor:", scalar_first, scalar_keeps_grad)

# Convert first: the order no longer matters, the gradient survives.
t.requires_grad_()
product = t * torch.from_numpy(a).float()
product.sum().backward()
out, grad = product.detach(), t.grad
print("converted first:", out.tolist(), "gradient:", grad.tolist())
