import warnings

import numpy as np
import torch

p = torch.tensor(2.0, requires_grad=True)

# torch.tensor reads numbers out of the list; the history stays behind.
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it warns about requires_grad
    naive = torch.tensor([p * p, 3 * p])
connected = naive.requires_grad
print("torch.tensor:", naive.tolist(), "connected:", connected)

# Tensors with more than one element are refused.
try:
    torch.tensor([torch.ones(2), torch.ones(2)])
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("torch.tensor of vectors:", error)

# np.array reads every tensor through __array__: not with a gradient.
try:
    np.array([p, p])
except RuntimeError as e:
    through_numpy = type(e).__name__
    print("np.array:", through_numpy)

both = torch.stack([p * p, 3 * p])
both.sum().backward()
stacked, grad = both.detach(), p.grad
print("torch.stack:", stacked.tolist(), f"gradient: {grad.item():.4f}")
