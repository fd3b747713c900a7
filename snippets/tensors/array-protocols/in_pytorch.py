import numpy as np
import torch

names = ["__array_ufunc__", "__array_function__", "__array_namespace__"]
protocols = [n for n in names if hasattr(torch.Tensor, n)]
print("torch.Tensor implements", protocols)

t = torch.tensor([1.0, 2.0])
print("np.concatenate:", type(np.concatenate([t, t])).__name__)
print("np.where:", type(np.where(t > 1, t, 0)).__name__)

# What NumPy reads through __array__ must not require a gradient.
t.requires_grad_()
try:
    np.concatenate([t, t])
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    refused = type(e).__name__
    print("with requires_grad:", refused)

# PyTorch's own protocol, __torch_function__, guards torch.cat.
joined = torch.cat([t, t * t])
(grad,) = torch.autograd.grad(joined.sum(), t)
joined = joined.detach()
print("torch.cat:", joined.tolist(), "gradient:", grad.tolist())
