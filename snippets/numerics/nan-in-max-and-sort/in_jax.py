import jax
import jax.numpy as jnp

x = jnp.array([1.0, jnp.nan, 3.0, 2.0])

best = int(jnp.argmax(x))
order = jnp.argsort(x).tolist()
max_is_nan = bool(jnp.isnan(jnp.max(x)))
print("max is nan: ", max_is_nan)
print("argmax:     ", best)
print("argsort:    ", order)


# Decide what NaN means before comparing: here, the smallest.
def without_nan(x):
    return jnp.where(jnp.isnan(x), -jnp.inf, x)


safe = without_nan(x)
mended = [float(jnp.max(safe)), int(jnp.argmax(safe))]
sorted_safe = jnp.argsort(safe)
grad = jax.grad(lambda x: jnp.max(without_nan(x)))(x)
print("NaN as -inf:", mended, sorted_safe.tolist())
print("gradient:   ", grad.tolist())
