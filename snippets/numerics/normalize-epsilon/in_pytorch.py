import torch
import torch.nn.functional as F

x = torch.tensor([[3.0, 4.0], [3e-8, 4e-8]], requires_grad=True)

naive = F.normalize(x, dim=1).detach()
print("normalize:", [f"{v:.4f}" for v in naive.flatten().tolist()])

# TensorFlow's epsilon bounds the sum of squares: its root here.
mended = F.normalize(x, dim=1, eps=1e-6)
(grad,) = torch.autograd.grad(mended[:, 0].sum(), x)
mended = mended.detach()
print("eps=1e-6: ", [f"{v:.4f}" for v in mended.flatten().tolist()])
print("gradient: ", [f"{v:.4f}" for v in grad.flatten().tolist()])
