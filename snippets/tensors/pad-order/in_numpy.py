import numpy as np

x = np.ones((2, 3), dtype="float32")

# A pair for each axis, the first axis first.
mended = np.pad(x, ((1, 0), (0, 2)))
naive = mended
print("np.pad(x, ((1, 0), (0, 2))).shape:", naive.shape)
print("values:", mended.tolist())

# The derivative, by hand: the weights where x went.
weights = np.arange(15.0).reshape(3, 5)
grad = weights[1:, :3]
print("gradient:", grad.tolist())

row = np.array([[1.0, 2.0, 3.0]])
reflected = np.pad(row, ((0, 0), (2, 2)), mode="reflect")
symmetric = np.pad(row, ((0, 0), (2, 2)), mode="symmetric")
print("reflect:  ", reflected.tolist())
print("symmetric:", symmetric.tolist())
