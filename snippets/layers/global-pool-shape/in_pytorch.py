import torch
from torch import nn

# Two images, N, C, H, W, with two channels each.
x = torch.arange(1.0, 17.0).reshape(2, 2, 2, 2).permute(0, 3, 1, 2)
x = x.contiguous().requires_grad_()

# The weight of each channel, as a squeeze-and-excitation block has it.
pooled = nn.AdaptiveAvgPool2d(1)(x)
pooled_shape = list(pooled.shape)
print("pooled:", pooled_shape)
scaled = x * pooled
(grad,) = torch.autograd.grad(scaled.sum(), x)
grad = grad.permute(0, 2, 3, 1)
naive = mended = scaled.detach().permute(0, 2, 3, 1)
print("x * pooled, first image:", naive[0].tolist())

# squeeze() takes the batch along when it holds one image.
one = nn.AdaptiveAvgPool2d(1)(x[:1]).squeeze()
print("squeezed:", list(one.shape), "flattened:",
      list(nn.AdaptiveAvgPool2d(1)(x[:1]).flatten(1).shape))
