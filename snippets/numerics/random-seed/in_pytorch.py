import numpy as np
import torch

torch.manual_seed(0)
first = torch.randn(3)
torch.manual_seed(0)
again = torch.randn(3)
print("seed 0:      ", [f"{v:.4f}" for v in first.tolist()])
print("seed 0 again:", [f"{v:.4f}" for v in again.tolist()])
repeats = (first - again).abs().max()

# A generator of one's own is not disturbed by other draws.
generator = torch.Generator().manual_seed(0)
torch.randn(100)
own = torch.randn(3, generator=generator)
print("own generator:", [f"{v:.4f}" for v in own.tolist()])

# Draw once in NumPy, and hand the arrays to every framework.
rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(2, 3)).astype("float32"))
w = torch.from_numpy(rng.normal(size=3).astype("float32"))
w.requires_grad_()
shared = torch.tanh(x @ w)
(grad,) = torch.autograd.grad(shared.sum(), w)
shared = shared.detach()
print("shared input:", [f"{v:.4f}" for v in shared.tolist()])
