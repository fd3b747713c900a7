import jax
import jax.numpy as jnp
import numpy as np

a = np.array([1.0, 2.0, 3.0])  # float64
t = jnp.array([4.0, 5.0, 6.0])  # float32


def outcome(operation):
    value = operation()
    return "Tensor" if isinstance(value, jax.Array) else "ndarray"


# The array is converted, and float64 quietly becomes float32.
array_first = outcome(lambda: a * t)
mixed_dtype = (a * t).dtype.name
print("array * jax.Array:", array_first, mixed_dtype)
print("jax.Array * array:", outcome(lambda: t * a), (t * a).dtype.name)
print("np.multiply(array, jax.Array):", outcome(lambda: np.multiply(a, t)))

scalar_first = outcome(lambda: np.float64(2.0) * t)
print("np.float64 * jax.Array:", scalar_first)

# It works while differentiating, with the array on the left as well.
out = a * t
grad = jax.grad(lambda v: jnp.sum(a * v))(t)
print("out:", out.tolist(), "gradient:", grad.tolist())
