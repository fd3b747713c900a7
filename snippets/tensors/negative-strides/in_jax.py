import jax
import jax.numpy as jnp
import numpy as np

a = np.array([1.0, 2.0, 3.0], dtype=np.float32)
reverse = a[::-1]
strides = list(reverse.strides)
print("strides of a[::-1] in bytes:", strides)

try:
    error = None
    out = jnp.asarray(reverse)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("jnp.asarray:", out.tolist(), "error:", error)

# A negative step in a slice works on arrays too.
x = jnp.asarray(a)
flipped = x[::-1]
grad = jax.grad(lambda x: jnp.sum(x[::-1] * jnp.arange(3.0)))(x)
print("flipped:", flipped.tolist(), "gradient:", grad.tolist())
