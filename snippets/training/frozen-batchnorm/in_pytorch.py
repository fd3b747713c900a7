import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(3.0, 2.0, (8, 2)).astype("float32"))


def layer():
    # Keras' numbers: epsilon 1e-3; the new statistics weigh 0.01.
    return nn.BatchNorm1d(2, eps=1e-3, momentum=0.01)


# The call a porter of trainable=False writes first.
norm = layer()
norm.requires_grad_(False)
norm.train()                    # as model.train() does to all
naive = norm(x)
naive_mean = norm.running_mean
print("requires_grad_(False): running mean",
      [f"{v:.4f}" for v in naive_mean.tolist()],
      "output mean", f"{naive.mean():.4f}")

# What it has to be: eval() as well, after every model.train().
norm = layer()
norm.requires_grad_(False)
norm.eval()
leaf = x.clone().requires_grad_()
out = norm(leaf)
(grad,) = torch.autograd.grad((out**2).sum(), leaf)
running_mean = norm.running_mean
out = out.detach()
print("and eval():            running mean",
      [f"{v:.4f}" for v in running_mean.tolist()],
      "output mean", f"{out.mean():.4f}")
