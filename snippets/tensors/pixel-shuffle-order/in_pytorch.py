import torch
import torch.nn.functional as F

# One pixel of eight channels becomes 2 x 2 pixels of two.
x = torch.arange(8.0).reshape(1, 8, 1, 1).requires_grad_()

out = F.pixel_shuffle(x, 2)
mended = out.permute(0, 2, 3, 1)
weights = torch.arange(8.0).reshape(1, 2, 2, 2) ** 2
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
grad = grad.flatten()
mended = mended.detach()
naive = mended
print("first channel: ", naive[0, :, :, 0].tolist())
print("second channel:", naive[0, :, :, 1].tolist())
print("gradient:", grad.tolist())
