import warnings

import numpy as np
import torch

# Transposed: shared, strides and all (PyTorch counts elements).
tall = np.arange(6, dtype="float32").reshape(2, 3).T
t = torch.from_numpy(tall)
strides = list(t.stride())
print("strides:", strides, "contiguous:", t.is_contiguous())
try:
    t.view(6)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("view(6):", error, "- reshape(6) copies:", t.reshape(6).tolist())

# Broadcast: three columns are one and the same memory.
wide = np.broadcast_to(np.float32([[1], [2]]), (2, 3))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # "the array is not writable"
    shared = torch.from_numpy(wide)
mended = torch.tensor(wide)  # a copy has a place for every element
mended[0, 0] = 9.0
shared[0, 0] = 9.0
after = shared.clone()
print("one write, shared:", after.tolist(), "copied:", mended.tolist())

x = torch.from_numpy(tall.copy()).requires_grad_()
weights = torch.arange(6.0).reshape(3, 2)
y = (x * weights).sum(dim=0)
(grad,) = torch.autograd.grad(y.sum(), x)
out = y.detach()
print("out:", out.tolist(), "gradient:", grad.tolist())
