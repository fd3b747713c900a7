import jax
import jax.numpy as jnp
import numpy as np


def summed(make):
    return lambda p: make([p * p, 3 * p]).sum()


# jnp.array of a list stacks what is in it.
naive = jax.grad(summed(jnp.array))(2.0)
connected = bool(naive != 0)
print("jnp.array connected:", connected)

try:
    jax.grad(summed(np.array))(2.0)
except jax.errors.TracerArrayConversionError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    through_numpy = type(e).__name__
    print("np.array:", through_numpy)

p = jnp.array(2.0)
stacked = jnp.stack([p * p, 3 * p])
grad = jax.grad(summed(jnp.stack))(p)
print("jnp.stack:", stacked.tolist(), f"gradient: {grad:.4f}")
