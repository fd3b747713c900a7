import jax
import jax.numpy as jnp

x = jnp.ones((2, 3))
weights = jnp.arange(15.0).reshape(3, 5)


def padded(x):
    # A pair for each axis, the first axis first.
    return jnp.pad(x, ((1, 0), (0, 2)))


mended = padded(x)
naive = mended
grad = jax.grad(lambda x: jnp.sum(padded(x) * weights))(x)
print("jnp.pad(x, ((1, 0), (0, 2))).shape:", naive.shape)
print("values:", mended.tolist())
print("gradient:", grad.tolist())
