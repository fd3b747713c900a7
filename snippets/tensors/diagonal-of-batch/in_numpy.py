import numpy as np

x = np.arange(8.0).reshape(2, 2, 2)

naive = np.diagonal(x)
print("np.diagonal(x):", naive.tolist())

# The diagonal of each matrix of the batch.
mended = np.diagonal(x, axis1=-2, axis2=-1)
print("of each matrix:", mended.tolist())

# The derivative of the squared sum, by hand.
grad = 2 * x * np.eye(2)
print("gradient:", grad.tolist())
