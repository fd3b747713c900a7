import torch
from torch import nn

x = torch.tensor([[0.01, 1.0], [0.03, 3.0]])
variance = torch.tensor([0.0001, 1.0])      # a quiet channel, a loud one


def evaluate(x, **options):
    bn = nn.BatchNorm1d(2, **options).eval()
    bn.load_state_dict({"running_var": variance}, strict=False)
    return bn(x)


naive = evaluate(x)                         # eps=1e-5
print("default:", [[f"{v:.4f}" for v in row] for row in naive.tolist()])

x.requires_grad_()
mended = evaluate(x, eps=1e-3)              # as Keras
(grad,) = torch.autograd.grad((mended**2).sum(), x)
mended, naive = mended.detach(), naive.detach()
as_pytorch = evaluate(x, eps=1e-5).detach()
print("1e-3:   ", [[f"{v:.4f}" for v in row] for row in mended.tolist()])
