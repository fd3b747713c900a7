import jax.numpy as jnp
import numpy as np

x = jnp.array([1.0, 2.0])
dtype = str(x.dtype)
float_dtype = x.dtype.name
int_dtype = jnp.array([1, 2]).dtype.name
bool_dtype = jnp.array([True, False]).dtype.name
# 64-bit types are off by default: even a float64 array is narrowed.
array_dtype = jnp.array(np.array([1.0, 2.0])).dtype.name
print("floats  ", float_dtype)
print("integers", int_dtype)
print("booleans", bool_dtype)
print("array of float64 ->", array_dtype)

# 2**24 + 1 has no float32; 2**31 - 1 is the largest int32.
big = jnp.array(2.0**24)
float_step = float(big + 1 - big)
int_plus_one = int(jnp.array(2**31 - 1) + 1)
print("2.0**24 + 1 - 2.0**24 =", float_step)
print("2**31 - 1 + 1 =", int_plus_one)

# A literal too large is refused, an array of int64 is wrapped.
try:
    jnp.array(2**31)
except OverflowError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("2**31:", error)
wrapped = int(jnp.array(np.array(2**31)))
print("np.array(2**31) ->", wrapped)

# Naming the dtype makes every framework compute the same.
scaled = jnp.array([0.1, 0.2], dtype=jnp.float32) * 3
counted = jnp.array([1, 2], dtype=jnp.int32) + 1
print("float32:", [f"{v:.4f}" for v in scaled], scaled.dtype)
print("int32:  ", counted.tolist(), counted.dtype)
