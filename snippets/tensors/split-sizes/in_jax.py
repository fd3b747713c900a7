import jax
import jax.numpy as jnp

x = jnp.arange(6.0)

naive = [len(part) for part in jnp.split(x, 2)]
print("jnp.split(x, 2): lengths", naive)

mended = jnp.stack(jnp.split(x, 2))
weights = jnp.array([[1.0], [10.0]])
grad = jax.grad(
    lambda x: jnp.sum(jnp.stack(jnp.split(x, 2)) * weights))(x)
print("parts:", mended.tolist())
print("gradient:", grad.tolist())

# A list means positions, not lengths: cut before 3 and before 5.
seven = jnp.arange(7.0)
uneven = [len(part) for part in jnp.split(seven, [3, 5])]
print("split(7, [3, 5]):", uneven)
