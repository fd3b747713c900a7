import jax
import jax.numpy as jnp
from jax import lax

x = -jnp.arange(1.0, 10.0).reshape(3, 3)        # all negative
ONE = [(1, 1), (1, 1)]


def pool(x, start, padding):
    return lax.reduce_window(x, start, lax.max, (3, 3), (2, 2), padding)


# The padding is the value to start from: that of an empty window.
naive = pool(x, 0.0, ONE)
print("start 0.0: ", naive.tolist())

mended = pool(x, -jnp.inf, ONE)
print("start -inf:", mended.tolist())
grad = jax.grad(lambda x: jnp.sum(pool(x, -jnp.inf, ONE) ** 2))(x)
zero_padded = pool(jnp.pad(x, 1), -jnp.inf, "VALID")
