import jax
import jax.numpy as jnp

x = jnp.arange(6.0).reshape(2, 3)

# Arrays have no strides to look at; each result is a value of its own.
wide = x.reshape(3, 2)
turned = x.T
flat = turned.reshape(6)
print("turned.reshape(6):", flat.tolist())

# "Writing" makes a new array and binds the name to it.
x = x.at[0, 0].set(99.0)
after_write = float(wide[0, 0])
after_write_transposed = float(flat[0])
print("x after at[].set:", x.tolist())
print("after x[0, 0] = 99: reshaped", after_write, "flat", float(flat[0]))


def total(x):
    return jnp.sum(x.T.reshape(6) * jnp.arange(6.0))


grad = jax.grad(total)(jnp.arange(6.0).reshape(2, 3))
print("gradient:", grad.tolist())
