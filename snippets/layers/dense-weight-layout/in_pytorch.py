import torch
from torch import nn

x = torch.tensor([[1.0, 2.0]], requires_grad=True)
square = torch.tensor([[1.0, 2.0], [3.0, 4.0]])     # (out, in)

layer = nn.Linear(2, 2, bias=False)
layer.load_state_dict({"weight": square})
mended = layer(x)               # x @ weight.T
(grad,) = torch.autograd.grad((mended**2).sum(), x)
naive = mended = mended.detach()
print("Linear:", naive.tolist())

# A kernel of another shape, as Keras keeps it, is refused.
wide = torch.ones(2, 3)         # 2 inputs, 3 outputs in Keras
try:
    nn.Linear(2, 3, bias=False).load_state_dict({"weight": wide})
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")
