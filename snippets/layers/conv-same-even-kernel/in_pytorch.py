import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
weight = torch.tensor([1.0, 10.0, 100.0, 1000.0]).reshape(1, 1, 4)


def conv(x, padding):
    return F.conv1d(x[None, None], weight, padding=padding)[0, 0]


# The idiom padding = k // 2 keeps the size for an odd kernel only.
naive = conv(x, 4 // 2)
print("padding=4 // 2:", naive.tolist())
short = conv(x, (4 - 1) // 2)
print("padding=3 // 2:", short.tolist())

# "same" may pad the two ends unequally: the odd zero comes last.
x.requires_grad_()
mended = conv(x, "same")
(grad,) = torch.autograd.grad((mended**2).sum(), x)
mended = mended.detach()
print('"same":        ', mended.tolist())
print("in the middle: ", naive[1:].tolist())
