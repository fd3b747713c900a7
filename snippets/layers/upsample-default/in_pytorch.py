import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([[10.0, 20.0], [30.0, 40.0]])[None, None]


def resize(x, **options):
    return F.interpolate(x, size=(4, 4), **options)[0, 0]


def show(name, values):
    print(name, [f"{v:.4f}" for v in values[0].tolist()])


naive = resize(x)                       # mode="nearest"
show("default, first row: ", naive)
layer_default = nn.Upsample(scale_factor=2)(x)[0, 0]
show("nn.Upsample:        ", layer_default)

x.requires_grad_()
bilinear = resize(x, mode="bilinear")
weights = torch.arange(16.0).reshape(4, 4)
(grad,) = torch.autograd.grad((bilinear * weights).sum(), x)
grad, bilinear = grad[0, 0], bilinear.detach()
nearest = resize(x, mode="nearest").detach()
show("bilinear, first row:", bilinear)
