import torch

x = torch.arange(8.0).reshape(2, 2, 2).requires_grad_()

# Swaps two axes and leaves the batch where it is.
mended = torch.transpose(x, 1, 2)
naive = mended.detach()
print("torch.transpose(x, 1, 2):", naive.tolist())

weights = torch.arange(8.0).reshape(2, 2, 2) ** 2
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended = mended.detach()
print("gradient:", grad.tolist())

# All axes in a given order is permute.
permuted = torch.permute(x.detach(), (2, 1, 0))
print("permute(x, (2, 1, 0)):   ", permuted.tolist())
