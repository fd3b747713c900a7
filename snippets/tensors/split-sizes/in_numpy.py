import numpy as np

x = np.arange(6.0)

naive = [len(part) for part in np.split(x, 2)]
print("np.split(x, 2): lengths", naive)

mended = np.stack(np.split(x, 2))
print("parts:", mended.tolist())

# The derivative, by hand: each part's weight.
grad = np.repeat([1.0, 10.0], 3)
print("gradient:", grad.tolist())

# Only array_split takes a count that does not divide the length.
seven = np.arange(7.0)
try:
    np.split(seven, 3)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"split(7, 3): {error}: {message}")
uneven = [len(part) for part in np.array_split(seven, 3)]
print("array_split(7, 3):", uneven)
