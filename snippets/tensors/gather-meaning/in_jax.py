import jax
import jax.numpy as jnp

x = jnp.arange(12.0).reshape(3, 4)
index = jnp.array([[0], [2], [1]])

naive = jnp.take(x, index, axis=1)
print("jnp.take(x, index, axis=1).shape:", naive.shape)

mended = jnp.take_along_axis(x, index, axis=1)
print("take_along_axis:", mended.tolist())

weights = jnp.array([[1.0], [2.0], [3.0]])


def loss(x):
    return jnp.sum(jnp.take_along_axis(x, index, axis=1) * weights)


grad = jax.grad(loss)(x)
print("gradient:", grad.tolist())
