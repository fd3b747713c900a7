import numpy as np
import torch

# array -> tensor: two names for one memory.
source = np.array([1.0, 2.0, 3.0], dtype=np.float32)
x = torch.from_numpy(source).requires_grad_()
loss = (x**2).sum()
source[0] = 9.0
array_to_tensor = x[0].item()
print("from_numpy sees the write:", array_to_tensor)

# autograd saved x, not its old value, and cannot notice the write:
# the gradient of a loss computed with 1.0 is taken at 9.0.
loss.backward()
late_grad = x.grad[0].item()
print(f"loss {loss.item():.4f}, its gradient at x[0] {late_grad:.4f}")

# tensor -> array: shared as well, and writable.
t = torch.zeros(3)
t.numpy()[0] = 9.0
tensor_to_array = t[0].item()
print("after writing to t.numpy():", t.tolist())

# as_tensor shares only when nothing has to be converted.
source = np.zeros(3, dtype=np.float32)
same = torch.as_tensor(source, dtype=torch.float32)
other = torch.as_tensor(source, dtype=torch.float64)
source[0] = 9.0
same_dtype_seen = same[0].item()
other_dtype_seen = other[0].item()
print("as_tensor, same dtype:", same_dtype_seen)
print("as_tensor, other dtype:", other_dtype_seen)

# The mend: torch.tensor always copies.
source = np.array([1.0, 2.0, 3.0], dtype=np.float32)
x = torch.tensor(source, requires_grad=True)
loss = (x**2).sum()
source[0] = 9.0
loss.backward()
doubled = (x * 2).detach()
grad = x.grad
print("copied:", doubled.tolist(), "gradient:", grad.tolist())
