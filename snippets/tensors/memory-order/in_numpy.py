import ctypes

import numpy as np


def in_memory(a):
    """The six float32 that lie from a's first element on."""
    return list((ctypes.c_float * 6).from_address(a.ctypes.data))


x = np.arange(6, dtype=np.float32).reshape(2, 3)
turned = x.T
contiguous = turned.flags.c_contiguous
strides = str(turned.strides)
order = in_memory(turned)
print("turned:   ", turned.tolist())
print("in memory:", order)
print("C contiguous:", contiguous, "strides in bytes:", strides)

packed = np.ascontiguousarray(turned)
after_order = in_memory(packed)
print("packed:   ", after_order, "strides in bytes:", packed.strides)
# Already contiguous: nothing to do, and nothing is copied.
same_object = np.ascontiguousarray(x) is x
print("ascontiguousarray(x) is x:", same_object)

# From here on, a write to x does not reach the packed copy.
x[0, 0] = 10.0
writes_reach = [float(turned[0, 0]), float(packed[0, 0])]
print("after x[0, 0] = 10:", writes_reach)

x[0, 0] = 0.0
row_sums = turned.sum(axis=1)
# d sum(row_sums**2) / dx by hand.
grad = np.tile(2 * row_sums, (2, 1))
print("row sums:", row_sums.tolist(), "gradient:", grad.tolist())
