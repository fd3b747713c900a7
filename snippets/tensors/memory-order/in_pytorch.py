import ctypes

import torch


def in_memory(t):
    """The six float32 that lie from t's first element on."""
    return list((ctypes.c_float * 6).from_address(t.data_ptr()))


x = torch.arange(6.0).reshape(2, 3)
turned = x.t()
contiguous = turned.is_contiguous()
strides = str(turned.stride())
order = in_memory(turned)
print("turned:   ", turned.tolist())
print("in memory:", order)
print("contiguous:", contiguous, "strides:", strides)

packed = turned.contiguous()
after_order = in_memory(packed)
print("packed:   ", after_order, "strides:", packed.stride())
# Already contiguous: the very same tensor comes back, not a copy.
same_object = x.contiguous() is x
print("x.contiguous() is x:", same_object)

# From here on, a write to x does not reach the packed copy.
x[0, 0] = 10.0
writes_reach = [turned[0, 0].item(), packed[0, 0].item()]
print("after x[0, 0] = 10:", writes_reach)

x = torch.arange(6.0).reshape(2, 3).requires_grad_()
sums = x.t().contiguous().sum(dim=1)
(sums**2).sum().backward()
row_sums, grad = sums.detach(), x.grad
print("row sums:", row_sums.tolist(), "gradient:", grad.tolist())
