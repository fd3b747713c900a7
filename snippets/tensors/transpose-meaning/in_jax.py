import jax
import jax.numpy as jnp

x = jnp.arange(8.0).reshape(2, 2, 2)

# Without axes all are reversed, the batch too.
naive = jnp.transpose(x)
print("jnp.transpose(x):", naive.tolist())

mended = jnp.swapaxes(x, 1, 2)
print("jnp.swapaxes(x, 1, 2):", mended.tolist())

weights = jnp.arange(8.0).reshape(2, 2, 2) ** 2
grad = jax.grad(lambda x: jnp.sum(jnp.swapaxes(x, 1, 2) * weights))(x)
print("gradient:", grad.tolist())
