import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

naive = x.repeat(2).detach()
print("x.repeat(2):", naive.tolist())

# What the others call repeat.
mended = torch.repeat_interleave(x, 2)
weights = torch.arange(6.0)
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended = mended.detach()
print("repeat_interleave(x, 2):", mended.tolist())
print("gradient:", grad.tolist())
