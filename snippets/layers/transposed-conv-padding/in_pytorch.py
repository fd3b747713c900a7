import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 2.0, 3.0])
weight = torch.tensor([1.0, 10.0, 100.0]).reshape(1, 1, 3)


def up(x, **options):
    return F.conv_transpose1d(x[None, None], weight, stride=2,
                              **options)[0, 0]


# All that is computed, before any of it is cut away.
full = up(x)
print("uncut:              ", full.tolist())

# padding=1 cuts one from both ends: 5, one short of doubling.
halfway = up(x, padding=1)
print("padding=1:          ", halfway.tolist())
# output_padding=1 gives one back at the end: what is cut is the front.
naive = up(x, padding=1, output_padding=1)
print("with output_padding:", naive.tolist())

as_pytorch = up(x, padding=1, output_padding=1)
x.requires_grad_()
as_tensorflow = up(x)[:6]       # SAME of TensorFlow cuts the end
(grad,) = torch.autograd.grad((as_tensorflow**2).sum(), x)
as_tensorflow = as_tensorflow.detach()
print("cut at the end:     ", as_tensorflow.tolist())
