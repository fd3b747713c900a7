import torch

# A batch of one sequence of three values.
x = torch.tensor([[[1.0], [2.0], [3.0]]], requires_grad=True)

naive = list(torch.squeeze(x, 1).shape)
print("squeeze(x, 1).shape:", naive)
lost = list(torch.squeeze(x).shape)
print("squeeze(x).shape:   ", lost)

# Name the axis that is really of length one.
mended = torch.squeeze(x, -1)
weights = torch.tensor([10.0, 20.0, 30.0])
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended = mended.detach()
print("squeeze(x, -1):     ", mended.tolist())
print("gradient:", grad.tolist())
