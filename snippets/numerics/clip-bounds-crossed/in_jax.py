import jax
import jax.numpy as jnp

x = jnp.array([1.0, 3.0, 5.0])
low = jnp.array([0.0, 4.0, 0.0])
high = jnp.array([2.0, 2.0, 6.0])

naive = jnp.clip(x, low, high)
print("clip:", naive.tolist())


# Two calls say which bound has the last word.
def between(x):
    return jnp.minimum(jnp.maximum(x, low), high)


mended = between(x)
grad = jax.grad(lambda x: jnp.sum(between(x) ** 2))(x)
print("maximum, then minimum:", mended.tolist())
print("gradient:", grad.tolist())
