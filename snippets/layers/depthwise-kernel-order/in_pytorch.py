import numpy as np
import torch
from torch import nn

# Keras's depthwise kernel: height, width, channel, multiplier.
kernel = np.arange(1, 17, dtype="float32").reshape(2, 2, 2, 2)
x = torch.stack([torch.ones(2, 2), torch.full((2, 2), 10.0)])[None]


def depthwise(weight):
    layer = nn.Conv2d(2, 4, 2, groups=2, bias=False)
    layer.load_state_dict({"weight": torch.tensor(weight)})
    return layer


# As for an ordinary kernel, HWIO to OIHW; then the shape is mended.
turned = kernel.transpose(3, 2, 0, 1)
print("needed:", tuple(depthwise(np.zeros((4, 1, 2, 2))).weight.shape),
      "turned:", turned.shape)
naive = depthwise(turned.reshape(4, 1, 2, 2))(x).detach().flatten()
print("reshaped: ", naive.tolist())

# The channel leads and its multiplier follows: turn to C, M, H, W.
layer = depthwise(kernel.transpose(2, 3, 0, 1).reshape(4, 1, 2, 2))
x.requires_grad_()
mended = layer(x)
(grad,) = torch.autograd.grad((mended**2).sum(), x)
grad = grad[0].permute(1, 2, 0)
mended = mended.detach().flatten()
print("C, M, H, W:", mended.tolist())
