import numpy as np

labels = np.array([3, 1, 3, 2])

values, naive = np.unique(labels, return_inverse=True)
print("unique:", values.tolist(), "codes:", naive.tolist())

# TensorFlow's order: by where each value appeared first.
_, first = np.unique(labels, return_index=True)
print("by appearance:", labels[np.sort(first)].tolist())

mended = naive
amounts = np.array([10.0, 20.0, 30.0, 40.0])
sums = np.bincount(mended, weights=amounts)
print("sum per value:", sums.tolist())

# The derivative of the squared sums, by hand.
grad = 2 * sums[mended]
print("gradient:", grad.tolist())
