import numpy as np

scalar = np.array(3.0)
vector = np.array([1.0, 2.0, 3.0])
matrix = np.array([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0]])

ndims, shapes = [], []
for name, a in [("scalar", scalar), ("vector", vector), ("matrix", matrix)]:
    ndims.append(a.ndim)
    shapes.append(str(a.shape))
    print(name, "ndim", a.ndim, "shape", a.shape, "size", a.size)

# (2, 3) @ (3,) -> (2,): the vector is neither a row nor a column.
product = scalar * (matrix @ vector)
# NumPy keeps no history, so the gradient is worked out by hand.
grad = scalar * (matrix.T @ np.ones(2))
print("3 * matrix @ vector =", product.tolist())
print("gradient of its sum =", grad.tolist())

# One number in brackets is a vector of length one, not a scalar.
lonely_ndims = [np.array(3.0).ndim, np.array([3.0]).ndim]
print("ndim of 3.0 and [3.0]:", lonely_ndims)

# Two axes, but the second row is twice the first: matrix rank 1.
matrix_rank = int(np.linalg.matrix_rank(matrix))
print("ndim of the matrix:", matrix.ndim, "matrix rank:", matrix_rank)
