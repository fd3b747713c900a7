import torch

x = torch.arange(8.0).reshape(2, 2, 2).requires_grad_()

naive = torch.diagonal(x).detach()
print("torch.diagonal(x):", naive.tolist())

# The diagonal of each matrix of the batch.
mended = torch.diagonal(x, dim1=-2, dim2=-1)
(grad,) = torch.autograd.grad((mended**2).sum(), x)
mended = mended.detach()
print("of each matrix:   ", mended.tolist())
print("gradient:", grad.tolist())
