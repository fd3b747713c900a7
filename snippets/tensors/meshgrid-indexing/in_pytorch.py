import warnings

import torch

warnings.simplefilter("ignore")
x = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
y = torch.tensor([10.0, 20.0, 30.0])

naive = torch.meshgrid(x, y)[0].detach()
print("first grid:", naive.tolist())

across, down = torch.meshgrid(x, y, indexing="ij")
mended = across**2 + down
weights = torch.arange(9.0).reshape(3, 3)
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended = mended.detach()
print("indexing='ij':", mended.tolist())
print("gradient:", grad.tolist())
