import jax
import jax.numpy as jnp

x = jnp.array([0.0, 1.0, 2.0])
y = jnp.array([10.0, 20.0, 30.0])

naive = jnp.meshgrid(x, y)[0]
print("first grid:", naive.tolist())


def field(x):
    across, down = jnp.meshgrid(x, y, indexing="ij")
    return across**2 + down


mended = field(x)
weights = jnp.arange(9.0).reshape(3, 3)
grad = jax.grad(lambda x: jnp.sum(field(x) * weights))(x)
print("indexing='ij':", mended.tolist())
print("gradient:", grad.tolist())
