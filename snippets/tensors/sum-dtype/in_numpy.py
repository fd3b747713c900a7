import numpy as np

pixels = np.array([200, 100], dtype=np.uint8)
total = int(pixels.sum())
sum_dtype = pixels.sum().dtype.name
running = pixels.cumsum().tolist()
cumsum_dtype = pixels.cumsum().dtype.name
print("sum:", total, sum_dtype, "- cumsum:", running, cumsum_dtype)

# Say the accumulator, and every library agrees.
widened = pixels.sum(dtype=np.int32)
print("sum(dtype=int32):", int(widened))

# The largest finite float16 is 65504.
h = np.full(1000, 100.0, dtype=np.float16)
with np.errstate(over="ignore"):
    half = h.sum()
half_is_inf = bool(np.isinf(half))
half_dtype = half.dtype.name
half_in_float32 = float(h.sum(dtype=np.float32))
print("1000 x 100 in", half_dtype, "is inf:", half_is_inf)
print("accumulated in float32:", half_in_float32)

# The gradient of sum(h**2) in float32, at two places, by hand.
grad = 2 * h[:2].astype(np.float32)
print("gradient:", grad.tolist(), grad.dtype)
