import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
weights = jnp.arange(6.0)

mended = jnp.repeat(x, 2)
naive = mended
grad = jax.grad(lambda x: jnp.sum(jnp.repeat(x, 2) * weights))(x)
print("jnp.repeat(x, 2):", naive.tolist())
print("gradient:", grad.tolist())

tiled = jnp.tile(x, 2)
print("jnp.tile(x, 2):  ", tiled.tolist())
