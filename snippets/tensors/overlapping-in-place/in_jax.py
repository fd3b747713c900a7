import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0, 4.0])
try:
    x[1:] += x[:-1]
    naive = x.tolist()
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    naive = error
print("x[1:] += x[:-1]:", naive)


# x stays what it was; nothing overlaps.
def add_shifted(x):
    return x.at[1:].add(x[:-1])


mended = add_shifted(x)
print("at[1:].add:     ", mended.tolist())
grad = jax.grad(lambda x: jnp.sum(add_shifted(x) ** 2))(x)
print("gradient:", grad.tolist())
