import torch
import torch.nn.functional as F

row = torch.arange(8.0).reshape(1, 1, 1, 8).requires_grad_()

naive = F.interpolate(row, size=(1, 3), mode="nearest")
naive = naive.detach().flatten()
print("nearest:      ", naive.tolist())

# The pixel below the centre of each new pixel.
mended = F.interpolate(row, size=(1, 3), mode="nearest-exact")
mended = mended.flatten()
weights = torch.tensor([10.0, 20.0, 30.0])
(grad,) = torch.autograd.grad((mended * weights).sum(), row)
grad = grad.flatten()
mended = mended.detach()
print("nearest-exact:", mended.tolist())
print("gradient:     ", grad.tolist())
