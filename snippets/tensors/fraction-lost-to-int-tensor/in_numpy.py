import numpy as np

ints = np.array([1, 2])
factors = np.array([2.5, 1.5])

times_float = (ints * 2.5).dtype.name
print("int * 2.5:", times_float)

times_array = (ints * factors).tolist()
print("int * array:", times_array)

# In place there is no room for a fraction.
try:
    ints *= factors
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("int *= array:", type(e).__name__)

x = ints.astype(np.float32)
mended = x * factors.astype(np.float32)
grad = factors.astype(np.float32)  # by hand
print("converted first:", mended.tolist())
