import jax
import jax.numpy as jnp
from jax import lax

x = jnp.array([1.0, 2.0, 4.0, 8.0])
kernel = jnp.array([1.0, 0.0, -1.0])

# Two in one library: jnp follows NumPy, lax follows deep learning.
naive = jnp.convolve(x, kernel, mode="valid")
convolved = naive
print("jnp.convolve:", naive.tolist())


def conv(kernel):
    return lax.conv(x[None, None], kernel[None, None], (1,), "VALID")[0, 0]


correlated = conv(kernel)
grad = jax.grad(lambda k: jnp.sum(conv(k) ** 2))(kernel)
print("lax.conv:    ", correlated.tolist())
