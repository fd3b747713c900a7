import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
index = jnp.array([0, 4])

# Functions fill with NaN, brackets clamp to the last element.
taken = jnp.take_along_axis(x, index, axis=0)
taken_is_nan = bool(jnp.isnan(taken[1]))
naive = x[index].tolist()
print("take_along_axis:", taken.tolist())
print("x[index]:       ", naive)

# Say yourself what an index past the end gives: here, zero.
valid = (index >= 0) & (index < len(x))
safe = jnp.where(valid, index, 0)


def checked(x):
    return jnp.where(valid, x[safe], 0.0)


mended = checked(x)
grad = jax.grad(lambda x: jnp.sum(checked(x) * 10.0))(x)
print("checked:", mended.tolist(), "gradient:", grad.tolist())
