import torch
from torch.nn import functional as F

x = torch.tensor([0.0, 0.0, 80.0, 0.0, 0.0, 0.0, 0.0, 0.0])
x = x.reshape(1, 1, 1, 8)


def resize(x, **options):
    return F.interpolate(x, (1, 2), mode="bilinear", **options).flatten()


naive = resize(x)                       # antialias=False
print("default:        ", [f"{v:.4f}" for v in naive.tolist()])

x.requires_grad_()
smooth = resize(x, antialias=True)
(grad,) = torch.autograd.grad((smooth**2).sum(), x)
smooth, grad = smooth.detach(), grad.flatten()
sparse = resize(x, antialias=False).detach()
print("antialias=True: ", [f"{v:.4f}" for v in smooth.tolist()])
