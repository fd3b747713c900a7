import numpy as np

pixels = np.array([200], dtype=np.uint8)
int_dtype = (pixels + 100).dtype.name
print("uint8 + 100:", (pixels + 100).tolist(), int_dtype)
try:
    plus_300 = (pixels + 300).tolist()
except OverflowError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    plus_300 = error
print("uint8 + 300:", plus_300)

# A Python float is of a higher kind than any integer array.
sums = np.array([1, 2], dtype=np.int32) + 0.5
int_plus_float_dtype = sums.dtype.name
print("int32 + 0.5:", sums.tolist(), int_plus_float_dtype)

# A Python float does not widen a float16 array, a NumPy float64 does.
h = np.array([1.0, 2.0], dtype=np.float16)
half = h * 0.5
half_dtype = half.dtype.name
print("float16 * 0.5:", half_dtype)
print("float16 * np.float64(0.5):", (h * np.float64(0.5)).dtype)

# The mend: widen first.
widened = pixels.astype(np.int32) + 300
print("widened first:", widened.tolist())
w = np.array([1.0, 2.0], dtype=np.float32)
scaled = 3 * w**2
grad = 6 * w  # by hand
print("3 * w**2:", scaled.tolist(), "gradient:", grad.tolist())
