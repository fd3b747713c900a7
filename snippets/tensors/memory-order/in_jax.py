import ctypes

import jax
import jax.numpy as jnp
import numpy as np


def in_memory(a):
    """The six float32 that lie from a's first element on."""
    view = np.asarray(a)  # on the CPU, the array's own buffer
    return list((ctypes.c_float * 6).from_address(view.ctypes.data))


x = jnp.arange(6.0).reshape(2, 3)
turned = x.T
order = in_memory(turned)
strides = str(np.asarray(turned).strides)
contiguous = np.asarray(turned).flags.c_contiguous
print("turned:   ", turned.tolist())
print("in memory:", order)
print("C contiguous:", contiguous, "strides in bytes:", strides)

# There is no contiguous() to call: under jit XLA picks the layout.
after_order = in_memory(jnp.array(turned))


def loss(x):
    row_sums = x.T.sum(axis=1)
    return jnp.sum(row_sums**2), row_sums


grad, row_sums = jax.grad(loss, has_aux=True)(x)
print("row sums:", row_sums.tolist(), "gradient:", grad.tolist())
