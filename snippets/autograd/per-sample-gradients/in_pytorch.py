import numpy as np
import torch
from torch.func import grad, vmap

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(4, 3)).astype("float32"))
y = torch.from_numpy(rng.normal(size=4).astype("float32"))
w = torch.tensor([1.0, -1.0, 0.5])


def loss(w, x, y):
    return (x @ w - y) ** 2      # of one sample


# grad by w, mapped over the samples but not over w.
per_sample = vmap(grad(loss), in_dims=(None, 0, 0))(w, x, y)
norms = per_sample.norm(dim=1)
mean = per_sample.mean(dim=0)
clipped = per_sample * (1 / norms).clamp(max=1)[:, None]
private = clipped.mean(dim=0)

print("norm of each:", [f"{n:.4f}" for n in norms.tolist()])
print("their mean:  ", [f"{g:.4f}" for g in mean.tolist()])
print("each clipped to 1, then averaged:",
      [f"{g:.4f}" for g in private.tolist()])

# backward() has added the samples up before you see them.
leaf = w.clone().requires_grad_()
loss(leaf, x, y).mean().backward()
print("backward() gives the mean only:",
      torch.allclose(leaf.grad, mean))
