import jax
import jax.numpy as jnp

n = 2**24 + 1024
ones = jnp.ones(n)

result, grad = jax.value_and_grad(jnp.sum)(ones)
total, grad_first = float(result), float(grad[0])

running = float(jnp.cumsum(ones)[-1])
# JAX has no float64 unless it is enabled; integers are exact here.
exact = float(jnp.cumsum(ones.astype("int32"))[-1])
print("sum:", total, " cumsum:", running, " in int32:", exact)
lost_in_sum, lost_in_cumsum = n - total, n - running
lost_when_wide = n - exact
print("lost by the sum:", lost_in_sum, " by cumsum:", lost_in_cumsum)

columns = float(jnp.ones((n, 2)).sum(axis=0)[0])
lost_in_columns = n - columns
print("sum(axis=0) of two columns:", columns)
