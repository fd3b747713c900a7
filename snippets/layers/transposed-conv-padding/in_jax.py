import jax
import jax.numpy as jnp
from jax import lax

x = jnp.array([1.0, 2.0, 3.0])
kernel = jnp.array([1.0, 10.0, 100.0]).reshape(3, 1, 1)


def up(x, padding, flip):
    return lax.conv_transpose(
        x[None, :, None], kernel, (2,), padding,
        dimension_numbers=("NHC", "HIO", "NHC"),
        transpose_kernel=flip)[0, :, 0]


# Two things at once: SAME, and a kernel that is not turned round.
naive = up(x, "SAME", flip=False)
print("SAME:                      ", naive.tolist())

# transpose_kernel=True: the transpose of a convolution, as elsewhere.
full = up(x, "VALID", flip=True)
print("VALID, transpose_kernel:   ", full.tolist())
as_pytorch = full[1:]
as_tensorflow = full[:6]
print("cut in front, cut at the end:", as_pytorch.tolist(),
      as_tensorflow.tolist())
grad = jax.grad(lambda x: jnp.sum(up(x, "VALID", True)[:6] ** 2))(x)
