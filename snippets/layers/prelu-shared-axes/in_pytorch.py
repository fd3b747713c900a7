import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 4, 2)).astype("float32")
x = torch.tensor(x.transpose(0, 3, 1, 2))      # channels first
x.requires_grad_()

layer = nn.PReLU()
naive = layer(x).detach().permute(0, 2, 3, 1)
parameters = layer.weight.numel()
print("PReLU():", parameters, "slope of", layer.weight.tolist())

layer = nn.PReLU(2)         # one per channel, axis 1
shared = layer.weight.numel()
out = layer(x)
(grad,) = torch.autograd.grad((out**2).sum(), x)
mended = out.detach().permute(0, 2, 3, 1)
grad = grad.permute(0, 2, 3, 1)
print("PReLU(2):", shared, "slopes")
print([f"{v:.4f}" for v in mended[0, 0, 0].tolist()])
print([f"{v:.4f}" for v in mended[0, 0, 3].tolist()])
