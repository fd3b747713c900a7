import jax
import jax.numpy as jnp
import numpy as np

# Before the first array, or with the variable JAX_ENABLE_X64=1.
jax.config.update("jax_enable_x64", True)

default_float = jnp.array([1.5]).dtype.name
default_int = jnp.array([1]).dtype.name
print("floats", default_float, "integers", default_int)
array_dtype = jnp.asarray(np.ones(1, np.float32)).dtype.name
print("from a float32 array:", array_dtype)
quotient_dtype = (jnp.array([1]) / 2).dtype.name
print("int / int:", quotient_dtype)

# 2**24 + 1 - 2**24 needs more than the 24 bits of float32.
big = jnp.array([2.0**24])
step = big + 1 - big
print("2**24 + 1 - 2**24 =", step.tolist())

x = jnp.array([0.1])
grad = jax.grad(lambda x: jnp.sum(x**3))(x)
print(f"gradient of x**3 at 0.1: {grad[0]:.4f}", grad.dtype)
