import jax
import jax.numpy as jnp
import numpy as np

pixels = jnp.array([200], dtype=jnp.uint8)
plus = pixels + 100
int_dtype = plus.dtype.name
print("uint8 + 100:", plus.tolist(), int_dtype)
# No check: 500 modulo 256.
plus_300 = (pixels + 300).tolist()
print("uint8 + 300:", plus_300)

# A Python float is "weak": it asks for a float, of any width.
sums = jnp.array([1, 2], dtype=jnp.int32) + 0.5
int_plus_float_dtype = sums.dtype.name
print("int32 + 0.5:", sums.tolist(), int_plus_float_dtype)
print("weak types:", jnp.asarray(0.5).weak_type, sums.weak_type)

# A Python float does not widen float16; a NumPy scalar is not weak.
h = jnp.array([1.0, 2.0], dtype=jnp.float16)
half = h * 0.5
half_dtype = half.dtype.name
print("float16 * 0.5:", half_dtype)
print("float16 * np.float64(0.5):", (h * np.float64(0.5)).dtype)

# The mend: widen first.
widened = pixels.astype(jnp.int32) + 300
print("widened first:", widened.tolist())
w = jnp.array([1.0, 2.0])
scaled = 3 * w**2
grad = jax.grad(lambda w: jnp.sum(3 * w**2))(w)
print("3 * w**2:", scaled.tolist(), "gradient:", grad.tolist())
