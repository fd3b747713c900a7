import numpy as np

x = np.array([[1.0, 5.0], [7.0, 2.0]])

# Without an axis the array is flattened.
naive = np.argmax(x)
summed = np.cumsum(x)
print("np.argmax(x):", naive)
print("np.cumsum(x):", summed.tolist())

mended = np.argmax(x, axis=0)

# The derivative of the squared maxima, by hand.
grad = np.zeros_like(x)
grad[mended, [0, 1]] = 2 * x[mended, [0, 1]]
print("axis=0:", mended.tolist(), "gradient:", grad.tolist())
