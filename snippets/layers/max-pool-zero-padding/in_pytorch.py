import torch
from torch.nn import functional as F

x = -torch.arange(1.0, 10.0).reshape(1, 1, 3, 3)    # all negative

# padding=1 of a maximum pads with minus infinity, which never wins.
naive = F.max_pool2d(x, 3, stride=2, padding=1)[0, 0]
print("padding=1:      ", naive.tolist())

x.requires_grad_()
mended = F.max_pool2d(x, 3, stride=2, padding=1)[0, 0]
(grad,) = torch.autograd.grad((mended**2).sum(), x)
grad, mended = grad[0, 0], mended.detach()

# Zeros around, as another framework's padding layer puts them.
zero_padded = F.max_pool2d(F.pad(x, (1, 1, 1, 1)), 3, 2)[0, 0].detach()
print("padded by zeros:", zero_padded.tolist())
