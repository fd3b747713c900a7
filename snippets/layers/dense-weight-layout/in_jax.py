import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0]])
square = jnp.array([[1.0, 2.0], [3.0, 4.0]])    # PyTorch's: (out, in)

# Layers are written by hand, and the hand writes x @ w.
naive = x @ square
print("x @ w:  ", naive.tolist())


def linear(x):
    return x @ square.T


mended = linear(x)
grad = jax.grad(lambda x: jnp.sum(linear(x) ** 2))(x)
print("x @ w.T:", mended.tolist())
