import torch
from torch.nn import functional as F

x = torch.tensor([-10.0, -1.0, 0.5], requires_grad=True)
naive = F.leaky_relu(x).detach()
layer = torch.nn.LeakyReLU()(x).detach()
out = F.leaky_relu(x, negative_slope=0.2)
(grad,) = torch.autograd.grad(out.sum(), x)
mended = out.detach()
print("function:", [f"{v:.4f}" for v in naive.tolist()])
print("layer:   ", [f"{v:.4f}" for v in layer.tolist()])
print("0.2 said:", [f"{v:.4f}" for v in mended.tolist()])
