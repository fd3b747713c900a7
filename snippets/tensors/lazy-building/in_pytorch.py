import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(4, 3)).astype("float32"))
kernel = torch.from_numpy(rng.normal(size=(3, 2)).astype("float32"))

# Linear wants its input size and has its weight at once.
eager = nn.Linear(3, 2, bias=False)
naive = len(list(eager.parameters()))
print("Linear, before any input:", tuple(eager.weight.shape))

# LazyLinear has a parameter without a shape until the first input.
lazy = nn.LazyLinear(2, bias=False)
uninitialized = nn.parameter.is_lazy(lazy.weight)
try:
    sum(p.numel() for p in lazy.parameters())
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")
lazy(x)
built_shape = list(lazy.weight.T.shape)
print("LazyLinear, after one input:", tuple(lazy.weight.shape))

with torch.no_grad():
    lazy.weight.copy_(kernel.T)
out = lazy(x)
(grad,) = torch.autograd.grad((out**2).sum(), lazy.weight)
out, grad = out.detach(), grad.T
print("first output", [f"{v:.4f}" for v in out[0].tolist()])
