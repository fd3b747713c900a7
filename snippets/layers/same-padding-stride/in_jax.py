import jax
import jax.numpy as jnp
from jax import lax

even = jnp.arange(1.0, 17.0).reshape(4, 4)      # an even size, 4 by 4
odd = jnp.arange(1.0, 26.0).reshape(5, 5)
kernel = jnp.arange(1.0, 10.0).reshape(1, 1, 3, 3)


def conv(x, padding):
    return lax.conv(x[None, None], kernel, (2, 2), padding)[0, 0]


naive = conv(even, "SAME")                      # TensorFlow's rule
naive_odd = conv(odd, "SAME")
print("SAME, size 4:", naive.tolist())
print("SAME, size 5:", naive_odd.tolist())

# Explicit padding, before and after each axis, is PyTorch's.
as_pytorch = lax.conv_general_dilated(
    even[None, None], kernel, (2, 2), [(1, 1), (1, 1)])[0, 0]
print("padded by 1: ", as_pytorch.tolist())
as_tensorflow = conv(even, "SAME")
grad = jax.grad(lambda x: jnp.sum(conv(x, "SAME") ** 2))(even)
