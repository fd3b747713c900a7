import warnings

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 2, 3)).astype("float32")

x = torch.tensor(x, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    naive = F.softmax(x).detach()
    axes = []       # which axis sums to 1, for 1 to 5 dimensions
    for n in range(1, 6):
        p = F.softmax(torch.randn((2,) * n))
        axes.append([d for d in range(n)
                     if torch.allclose(p.sum(d), torch.tensor(1.0))][0])
warning = " ".join(str(caught[0].message).split()[:8])
print("warning:", warning)
print("1 to 5 dimensions, axis:", axes)

out = F.softmax(x, dim=-1)
(grad,) = torch.autograd.grad((out**2).sum(), x)
mended = out.detach()
print("default:", [f"{v:.4f}" for v in naive[0, 0].tolist()])
print("dim=-1: ", [f"{v:.4f}" for v in mended[0, 0].tolist()])
