import torch
from torch.nn import functional as F

x = torch.arange(5.0).reshape(1, 1, 1, 5)       # each pixel its number


def resize(x, size, mode):
    return F.interpolate(x, (1, size), mode=mode).flatten()


naive = resize(x, 3, "nearest")                 # the default mode
print("nearest, 5 to 3:      ", naive.int().tolist())
whole = resize(x, 10, "nearest")
print("nearest, 5 to 10:     ", whole.int().tolist())

x.requires_grad_()
mended = resize(x, 3, "nearest-exact")
(grad,) = torch.autograd.grad((mended**2).sum(), x)
mended, grad = mended.detach(), grad.flatten()
print("nearest-exact, 5 to 3:", mended.int().tolist())

# floor(5 * 1.5): a scale that is not whole is rounded down.
grown = list(F.interpolate(x, scale_factor=1.5).shape)[-1]
print("scale_factor=1.5 of width 5:", grown)
