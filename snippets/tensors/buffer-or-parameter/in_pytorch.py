import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([1.0, 2.0]))
        self.register_buffer("mean", torch.tensor([0.5, 0.5]))
        self.plain = torch.tensor([10.0, 20.0])     # nobody knows it

    def forward(self, x):
        return (x - self.mean) * self.weight * self.plain


layer = Scale()
trained = [n for n, _ in layer.named_parameters()]
saved = list(layer.state_dict())
x = torch.tensor([1.0, 2.0])
out = layer(x)
(grad,) = torch.autograd.grad(out.sum(), layer.weight)
out = out.detach()
print("out:", out.tolist(), "gradient:", grad.tolist())
print("trained:", trained)
is_tensor = isinstance(layer.weight, torch.Tensor)
print("the parameter is a tensor:", is_tensor)
print("saved:  ", saved)

# What is not registered is not converted, and not moved either.
layer.double()
dtypes = [str(t.dtype) for t in (layer.weight, layer.mean,
                                 layer.plain)]
print("after double():", dtypes)
