import jax
import jax.numpy as jnp
import numpy as np

big = np.array([1.0, 2.0, 3.0], dtype=">f4")

try:
    error = None
    jnp.asarray(big)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(error, "-", message, "...")

x = jnp.asarray(big.astype(big.dtype.newbyteorder("=")))
out = x**2
grad = jax.grad(lambda x: jnp.sum(x**2))(x)
print("out:", out.tolist(), "gradient:", grad.tolist())
