import jax
import jax.numpy as jnp

pixels = jnp.array([200, 100], dtype=jnp.uint8)
total = int(pixels.sum())
sum_dtype = pixels.sum().dtype.name
# Unlike sum, cumsum stays in uint8.
running = pixels.cumsum().tolist()
cumsum_dtype = pixels.cumsum().dtype.name
print("sum:", total, sum_dtype, "- cumsum:", running, cumsum_dtype)

# Say the accumulator, and every library agrees.
widened = pixels.sum(dtype=jnp.int32)
print("sum(dtype=int32):", int(widened))

# The largest finite float16 is 65504.
h = jnp.full(1000, 100.0, dtype=jnp.float16)
half = h.sum()
half_is_inf = bool(jnp.isinf(half))
half_dtype = half.dtype.name
half_in_float32 = float(h.sum(dtype=jnp.float32))
print("1000 x 100 in", half_dtype, "is inf:", half_is_inf)
print("accumulated in float32:", half_in_float32)


# The gradient comes back in the dtype of the argument.
def loss(h):
    return jnp.sum(h.astype(jnp.float32) ** 2)


grad = jax.grad(loss)(h)[:2]
print("gradient:", grad.tolist(), grad.dtype.name)
