import numpy as np
import torch
from torch import nn

x = np.array([[16777217.0, 1.0]])       # NumPy makes float64
kernel = np.array([[1.0], [0.5]])

layer = nn.Linear(2, 1)
try:
    layer(torch.from_numpy(x))
except RuntimeError as e:
    naive = error = type(e).__name__
    message = " ".join(str(e).split()[:7])
    print(f"{error}: {message}")

layer = nn.Linear(2, 1, bias=False, dtype=torch.float64)
layer.load_state_dict({"weight": torch.from_numpy(kernel.T)})
inputs = torch.from_numpy(x).requires_grad_()
out = layer(inputs)
(grad,) = torch.autograd.grad((out**2).sum(), inputs)
mended = out.detach()
print("float64 layer:", mended.dtype, f"{mended.item():.4f}")
print("gradient:", [f"{v:.4f}" for v in grad[0].tolist()])
