import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 2.0, 4.0, 8.0])
kernel = torch.tensor([1.0, 0.0, -1.0], requires_grad=True)


def conv(kernel):
    return F.conv1d(x[None, None], kernel[None, None])[0, 0]


naive = conv(kernel).detach()
print("F.conv1d:        ", naive.tolist())

correlated = conv(kernel)
(grad,) = torch.autograd.grad((correlated**2).sum(), kernel)
correlated = correlated.detach()
convolved = conv(kernel.flip(0)).detach()
print("with flipped kernel:", convolved.tolist())
print("gradient:", grad.tolist())
