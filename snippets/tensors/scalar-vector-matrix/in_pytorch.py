import torch

scalar = torch.tensor(3.0)
vector = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
matrix = torch.tensor([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0]])

ndims, shapes = [], []
for name, t in [("scalar", scalar), ("vector", vector), ("matrix", matrix)]:
    ndims.append(t.ndim)
    shapes.append(str(tuple(t.shape)))
    print(name, "ndim", t.ndim, "shape", tuple(t.shape), "size", t.numel())

# (2, 3) @ (3,) -> (2,): the vector is neither a row nor a column.
output = scalar * (matrix @ vector)
output.sum().backward()
product = output.detach()
grad = vector.grad
print("3 * matrix @ vector =", product.tolist())
print("gradient of its sum =", grad.tolist())

# One number in brackets is a vector of length one, not a scalar.
lonely_ndims = [torch.tensor(3.0).ndim, torch.tensor([3.0]).ndim]
print("ndim of 3.0 and [3.0]:", lonely_ndims)

# Two axes, but the second row is twice the first: matrix rank 1.
matrix_rank = int(torch.linalg.matrix_rank(matrix))
print("ndim of the matrix:", matrix.ndim, "matrix rank:", matrix_rank)
