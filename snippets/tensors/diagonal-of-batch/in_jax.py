import jax
import jax.numpy as jnp

x = jnp.arange(8.0).reshape(2, 2, 2)

naive = jnp.diagonal(x)
print("jnp.diagonal(x):", naive.tolist())


# The diagonal of each matrix of the batch.
def diagonals(x):
    return jnp.diagonal(x, axis1=-2, axis2=-1)


mended = diagonals(x)
grad = jax.grad(lambda x: jnp.sum(diagonals(x) ** 2))(x)
print("of each matrix: ", mended.tolist())
print("gradient:", grad.tolist())
