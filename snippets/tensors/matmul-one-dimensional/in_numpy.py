import numpy as np

a = np.array([[1.0, 2.0], [3.0, 4.0]])
v = np.array([5.0, 6.0])

mended = np.matmul(a, v)
naive = mended.tolist()
print("matrix times vector:", naive)
dot = float(np.matmul(v, v))
print(f"vector times vector: {dot:.4f}")

# The derivative of the squared sum, by hand.
grad = 2 * np.matmul(a.T, mended)
print("gradient:", grad.tolist())
