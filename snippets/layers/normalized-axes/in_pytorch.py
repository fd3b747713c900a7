import torch
from torch.nn import functional as F

x = torch.tensor([[[1.0, 2.0, 3.0], [10.0, 20.0, 60.0]]])   # 1, 2, 3


def show(name, values):
    print(name, [[f"{v:.4f}" for v in row] for row in values[0].tolist()])


# normalized_shape names trailing axes: here both of each sample.
naive = F.layer_norm(x, (2, 3), eps=1e-5)
show("normalized_shape=(2, 3):", naive)

x.requires_grad_()
both_axes = F.layer_norm(x, (2, 3), eps=1e-5)
weights = torch.arange(6.0).reshape(2, 3)
(grad,) = torch.autograd.grad((both_axes * weights).sum(), x)
both_axes = both_axes.detach()
last_axis = F.layer_norm(x, (3,), eps=1e-5).detach()
show("normalized_shape=(3,):  ", last_axis)

parameters = torch.nn.LayerNorm((2, 3)).weight.numel()
print("weights of LayerNorm((2, 3)):", parameters)
