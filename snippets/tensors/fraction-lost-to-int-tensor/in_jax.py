import jax
import jax.numpy as jnp
import numpy as np

ints = jnp.array([1, 2])
factors = np.array([2.5, 1.5])

# Python scalars are "weakly typed", yet a float lifts an integer.
times_float = (ints * 2.5).dtype.name
print("int * 2.5:", times_float)

times_array = (ints * factors).tolist()
print("int * array:", times_array)

x = ints.astype("float32")
mended = x * factors
grad = jax.grad(lambda x: jnp.sum(x * factors))(x)
print("converted first:", mended.tolist(), "gradient:", grad.tolist())
