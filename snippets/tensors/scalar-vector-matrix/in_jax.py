import jax
import jax.numpy as jnp

scalar = jnp.array(3.0)
vector = jnp.array([1.0, 2.0, 3.0])
matrix = jnp.array([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0]])

ndims, shapes = [], []
for name, a in [("scalar", scalar), ("vector", vector), ("matrix", matrix)]:
    ndims.append(a.ndim)
    shapes.append(str(a.shape))
    print(name, "ndim", a.ndim, "shape", a.shape, "size", a.size)


def multiply(v):
    return scalar * (matrix @ v)


product = multiply(vector)
# jax.grad insists on a function whose result has no axes: a scalar.
grad = jax.grad(lambda v: multiply(v).sum())(vector)
print("3 * matrix @ vector =", product.tolist())
print("gradient of its sum =", grad.tolist())

# One number in brackets is a vector of length one, not a scalar.
lonely_ndims = [jnp.array(3.0).ndim, jnp.array([3.0]).ndim]
print("ndim of 3.0 and [3.0]:", lonely_ndims)

# Two axes, but the second row is twice the first: matrix rank 1.
matrix_rank = int(jnp.linalg.matrix_rank(matrix))
print("ndim of the matrix:", matrix.ndim, "matrix rank:", matrix_rank)
