import numpy as np
import torch

x = torch.tensor([2.0, 1.0, 2.0, 1.0, 2.0], requires_grad=True)

naive = torch.topk(x, 3).indices
print("topk(x, 3).indices:", naive.tolist())
five = torch.argsort(x).tolist()
print("argsort of the five:", five)

# Forty values of three kinds: is the default order the stable one?
many = torch.from_numpy(np.random.default_rng(0).integers(0, 3, 40))
many = many.float()
default = torch.argsort(many)
stable = bool(torch.equal(default, torch.argsort(many, stable=True)))
print("argsort keeps the order of ties:", stable)

mended = torch.argsort(x, descending=True, stable=True)
print("stable, descending:", mended.tolist())

weights = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
(grad,) = torch.autograd.grad((x[mended] * weights).sum(), x)
print("gradient:", grad.tolist())
