import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 5.0], [7.0, 2.0]])

# Without an axis the array is flattened.
naive = jnp.argmax(x)
summed = jnp.cumsum(x)
print("jnp.argmax(x):", naive)
print("jnp.cumsum(x):", summed.tolist())

mended = jnp.argmax(x, axis=0)
grad = jax.grad(lambda x: jnp.sum(x[mended, jnp.arange(2)] ** 2))(x)
print("axis=0:", mended.tolist(), "gradient:", grad.tolist())
