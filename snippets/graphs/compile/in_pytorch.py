import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 4)), dtype=torch.float32)
w = torch.tensor(rng.normal(size=(4, 3)), dtype=torch.float32)
w.requires_grad_()


def loss(w):
    hidden = torch.tanh(x @ w)
    return (hidden * hidden).mean() + 0.01 * (w * w).sum()


eager_out = loss(w)
(eager_grad,) = torch.autograd.grad(eager_out, w)

compiled = torch.compile(loss)      # compiles at the first call
out = compiled(w)
(grad,) = torch.autograd.grad(out, w)

print(f"eager {eager_out.item():.4f}, compiled {out.item():.4f}")
print("gradient, first row:", [f"{g:.4f}" for g in grad[0].tolist()])
gap = (grad - eager_grad).abs().max().item()
close = gap < 1e-6
print("gradients within 1e-6 of eager:", close)
