import numpy as np

x = np.array([1.0, 2.0, 3.0])
index = np.array([0, 4])

naive = None
try:
    naive = np.take_along_axis(x, index, axis=0).tolist()
except IndexError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"take_along_axis: {error}: {message}")

# Say yourself what an index past the end gives: here, zero.
valid = (index >= 0) & (index < len(x))
safe = np.where(valid, index, 0)
mended = np.where(valid, x[safe], 0.0)
print("checked:", mended.tolist())

# The derivative, by hand: ten where a valid index read.
grad = np.zeros(3)
np.add.at(grad, safe, np.where(valid, 10.0, 0.0))
print("gradient:", grad.tolist())
