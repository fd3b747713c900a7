import numpy as np

x = np.array([0.0, 1.0, 2.0])
y = np.array([10.0, 20.0, 30.0])

naive = np.meshgrid(x, y)[0]
print("first grid:", naive.tolist())

across, down = np.meshgrid(x, y, indexing="ij")
mended = across**2 + down
print("indexing='ij':", mended.tolist())

# The derivative by x, by hand.
weights = np.arange(9.0).reshape(3, 3)
grad = 2 * x * weights.sum(axis=1)
print("gradient:", grad.tolist())
