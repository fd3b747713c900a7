import jax
import jax.numpy as jnp
import numpy as np

x = jnp.array([[1.0], [2.0]])
wide = jnp.broadcast_to(x, (2, 3))
# Outside jit the values are really repeated.
strides = str(np.asarray(wide).strides)
stored = np.asarray(wide).nbytes
print("shape", wide.shape, "strides in bytes", strides, "bytes", stored)

try:
    wide[0, 0] = 9.0
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("wide[0, 0] = 9:", error)
after_write = wide[0].tolist()

copied = wide.at[0, 0].set(9.0)
print("with one value replaced:", copied.tolist())

weight = jnp.arange(6.0).reshape(2, 3)


def total(x):
    out = jnp.broadcast_to(x, (2, 3)) * weight
    return jnp.sum(out), out


grad, out = jax.grad(total, has_aux=True)(x)
print("gradient:", grad.ravel().tolist())
