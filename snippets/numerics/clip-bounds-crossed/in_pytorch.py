import torch

x = torch.tensor([1.0, 3.0, 5.0], requires_grad=True)
low = torch.tensor([0.0, 4.0, 0.0])
high = torch.tensor([2.0, 2.0, 6.0])

naive = torch.clamp(x, low, high).detach()
print("clamp:", naive.tolist())

# Two calls say which bound has the last word.
mended = torch.minimum(torch.maximum(x, low), high)
(grad,) = torch.autograd.grad((mended**2).sum(), x)
mended = mended.detach()
print("maximum, then minimum:", mended.tolist())
print("gradient:", grad.tolist())
