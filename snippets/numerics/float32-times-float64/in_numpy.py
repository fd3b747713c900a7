import numpy as np

a = np.array([0.5, 1.5], dtype="float32")
b = np.array([2.0, 4.0], dtype="float64")

naive = a * b
dtype = str(naive.dtype)
print("a * b:", naive.tolist(), dtype)

# Decide the precision yourself; the derivative is by hand.
product = a * b.astype(a.dtype)
grad = b.astype(a.dtype) * np.ones_like(product)
print("cast first:", product.tolist(), product.dtype)
print("gradient by a:", grad.tolist())
