import jax
import jax.numpy as jnp
from jax import lax

x = jnp.arange(1.0, 26.0).reshape(5, 5)


def pool(x, window, padding):
    sizes = (window, window)
    return lax.reduce_window(x, -jnp.inf, lax.max, sizes, (2, 2), padding)


naive = pool(x, 2, "SAME")
print("SAME: ", naive.tolist())

# Keeping the remainder, and leaving it out.
kept = pool(x, 2, "SAME")
grad = jax.grad(lambda x: jnp.sum(pool(x, 2, "SAME") ** 2))(x)
left_out = pool(x, 2, "VALID")
print("VALID:", left_out.tolist())

long_odd = pool(x, 3, "SAME")
long_even = pool(x[:4, :4], 3, "SAME")
longer = list(long_odd.shape)
print("window 3, stride 2, SAME:", longer)
