import weakref

import numpy as np
import torch

source = np.array([1.0, 2.0, 3.0], dtype="float32")
t = torch.from_numpy(source)

# Neither side may move the memory while the other looks at it.
try:
    source.resize(6)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    resize_error = type(e).__name__
    print("source.resize:", resize_error)
broken = torch.from_numpy(source)
try:
    broken.resize_(6)
except RuntimeError as e:
    grow_error = type(e).__name__
    print("resize_:", grow_error)
# The failed call leaves a tensor that claims memory it has not got.
size_after_error = list(broken.shape)
print("shape after the error:", size_after_error)
del broken

# The name is gone, the array is not: the tensor holds on to it.
watcher = weakref.ref(source)
del source
alive = watcher() is not None
print("after del source, array alive:", alive)

# A view is enough to keep all of it.
view = t[2:]
total = t.sum().item()
x = t.clone().requires_grad_()
del t
alive_with_view = watcher() is not None
del view
alive_at_end = watcher() is not None
print("with a view left:", alive_with_view, "with nothing:", alive_at_end)

(x**2).sum().backward()
grad = x.grad
print("total:", total, "gradient:", grad.tolist())
