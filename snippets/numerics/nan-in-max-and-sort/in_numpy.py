import numpy as np

x = np.array([1.0, np.nan, 3.0, 2.0], dtype="float32")

best = int(np.argmax(x))
order = np.argsort(x).tolist()
max_is_nan = bool(np.isnan(np.max(x)))
print("max is nan: ", max_is_nan)
print("argmax:     ", best)
print("argsort:    ", order)

# Decide what NaN means before comparing: here, the smallest.
safe = np.where(np.isnan(x), -np.inf, x)
mended = [float(np.max(safe)), int(np.argmax(safe))]
sorted_safe = np.argsort(safe)
print("NaN as -inf:", mended, sorted_safe.tolist())

# The derivative of the maximum, by hand.
grad = (safe == np.max(safe)).astype("float32")
print("gradient:   ", grad.tolist())
