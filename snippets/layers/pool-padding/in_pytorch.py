import torch
from torch import nn

x = torch.arange(1.0, 26.0).reshape(1, 1, 5, 5)     # NCHW, size 5

# The default is to leave out the remainder: ceil_mode=False.
naive = nn.MaxPool2d(2)(x)[0, 0]
print("MaxPool2d(2):", naive.tolist())

# padding= is no way out: it pads the front as well.
padded = nn.MaxPool2d(2, padding=1)(x)[0, 0]
print("padding=1:   ", padded.tolist())

# Keeping the remainder, and leaving it out.
x.requires_grad_()
kept = nn.MaxPool2d(2, ceil_mode=True)(x)[0, 0]
left_out = nn.MaxPool2d(2)(x)[0, 0].detach()
(grad,) = torch.autograd.grad((kept**2).sum(), x)
grad, kept = grad[0, 0], kept.detach()
print("ceil_mode:   ", kept.tolist())

# With a longer window the two rules part in size as well.
longer = list(nn.MaxPool2d(3, 2, ceil_mode=True)(x)[0, 0].shape)
print("window 3, stride 2, ceil_mode:", longer)
# SAME there is padding=1 at an odd size, ceil_mode at an even one.
x = x.detach()
long_odd = nn.MaxPool2d(3, 2, padding=1)(x)[0, 0]
long_even = nn.MaxPool2d(3, 2, ceil_mode=True)(x[..., :4, :4])[0, 0]
print("size 5:", long_odd.tolist(), "size 4:", long_even.tolist())
