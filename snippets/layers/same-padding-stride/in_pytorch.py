import torch
from torch.nn import functional as F

even = torch.arange(1.0, 17.0).reshape(4, 4)    # an even size, 4 by 4
odd = torch.arange(1.0, 26.0).reshape(5, 5)
weight = torch.arange(1.0, 10.0).reshape(1, 1, 3, 3)


def conv(x, padding):
    return F.conv2d(x[None, None], weight, stride=2, padding=padding)[0, 0]


# The usual layer: padding=1 puts a zero on every side.
naive = conv(even, 1)
naive_odd = conv(odd, 1)
print("padding=1, size 4:", naive.tolist())
print("padding=1, size 5:", naive_odd.tolist())

# The name TensorFlow uses is refused with a stride.
try:
    conv(even, "same")
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")

# Both directions, made equal. TensorFlow's SAME at this size is one
# zero on the right and one below: left, right, top, bottom.
as_pytorch = conv(even, 1)
x = even.clone().requires_grad_()
as_tensorflow = conv(F.pad(x, (0, 1, 0, 1)), 0)
(grad,) = torch.autograd.grad((as_tensorflow**2).sum(), x)
as_tensorflow = as_tensorflow.detach()
print("right and below:  ", as_tensorflow.tolist())
