import jax
import jax.numpy as jnp

row = jnp.arange(8.0)
weights = jnp.array([10.0, 20.0, 30.0])


def small(row):
    return jax.image.resize(row, (3,), method="nearest")


mended = small(row)
naive = mended
grad = jax.grad(lambda row: jnp.sum(small(row) * weights))(row)
print("jax.image.resize, nearest:", naive.tolist())
print("gradient:", grad.tolist())
