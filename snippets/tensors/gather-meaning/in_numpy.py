import numpy as np

x = np.arange(12.0, dtype="float32").reshape(3, 4)
index = np.array([[0], [2], [1]])

naive = np.take(x, index, axis=1)
print("np.take(x, index, axis=1).shape:", naive.shape)

mended = np.take_along_axis(x, index, axis=1)
print("take_along_axis:", mended.tolist())

# The derivative, by hand: weights back to where they were read.
grad = np.zeros_like(x)
np.put_along_axis(grad, index, [[1.0], [2.0], [3.0]], axis=1)
print("gradient:", grad.tolist())
