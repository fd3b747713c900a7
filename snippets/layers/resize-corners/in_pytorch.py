import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([[10.0, 20.0], [30.0, 40.0]])[None, None]


def show(name, values):
    print(name, [f"{v:.4f}" for v in values.flatten()[:4].tolist()])


# The layer of this name aligns the corners; nn.Upsample does not.
naive = nn.UpsamplingBilinear2d(scale_factor=2)(x)[0, 0]
show("UpsamplingBilinear2d, first row:", naive)

x.requires_grad_()
half_pixel = F.interpolate(x, scale_factor=2, mode="bilinear")[0, 0]
weights = torch.arange(16.0).reshape(4, 4)
(grad,) = torch.autograd.grad((half_pixel * weights).sum(), x)
grad, half_pixel = grad[0, 0], half_pixel.detach()
show("align_corners=False, first row: ", half_pixel)
aligned = F.interpolate(x, scale_factor=2, mode="bilinear",
                        align_corners=True)[0, 0].detach()
