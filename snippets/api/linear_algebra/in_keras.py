"""Linear algebra in Keras 3: what a reader would type, one function per operation."""

import keras


def matmul(x, y):
    return keras.ops.matmul(x, y)


def matmul_transposed(x, y):
    return keras.ops.matmul(x, keras.ops.swapaxes(y, -1, -2))


def mm(x, y):
    return keras.ops.matmul(x, y)


def bmm(x, y):
    return keras.ops.matmul(x, y)


def mv(x, v):
    return keras.ops.matmul(x, v)


def dot(x, y):
    return keras.ops.dot(x, y)


def vdot(x, y):
    return keras.ops.vdot(x, y)


def vecdot(x, y):
    return keras.ops.sum(x * y, axis=-1)  # shown


def inner(x, y):
    return keras.ops.inner(x, y)


def outer(x, y):
    return keras.ops.outer(x, y)


def tensordot(x, y, axes):
    return keras.ops.tensordot(x, y, axes=axes)


def einsum(equation, x, y):
    return keras.ops.einsum(equation, x, y)


def kron(x, y):
    return keras.ops.kron(x, y)


def cross(x, y):
    return keras.ops.cross(x, y)


def trace(x):
    return keras.ops.trace(x)


def diagonal(x):
    return keras.ops.diagonal(x)


def diag_embed(x):
    return x[..., None] * keras.ops.eye(x.shape[-1])


def band_part(x, lower, upper):
    return keras.ops.triu(keras.ops.tril(x, upper), -lower)


def adjoint(x):
    return keras.ops.conjugate(keras.ops.swapaxes(x, -1, -2))


def det(x):
    return keras.ops.det(x)


def slogdet(x):
    return keras.ops.slogdet(x)


def logdet(x):
    return keras.ops.logdet(x)


def inv(x):
    return keras.ops.inv(x)


def pinv(x):
    return keras.ops.pinv(x)


def solve(a, b):
    return keras.ops.solve(a, b)


def solve_triangular(a, b):
    return keras.ops.solve_triangular(a, b, lower=True)


def lstsq(a, b):
    return keras.ops.lstsq(a, b)


def cholesky(x):
    return keras.ops.cholesky(x)


def cholesky_inverse(factor):
    return keras.ops.cholesky_inverse(factor)


def qr(x):
    return keras.ops.qr(x)


def svd(x):
    u, s, vh = keras.ops.svd(x, full_matrices=False)  # shown
    return keras.ops.abs(u), s, keras.ops.abs(vh)


def svdvals(x):
    return keras.ops.svd(x, compute_uv=False)


def eig(x):
    values, vectors = keras.ops.eig(x)  # shown
    return values, keras.ops.abs(vectors)


def eigvals(x):
    return keras.ops.eig(x)[0]  # shown


def eigh(x):
    values, vectors = keras.ops.eigh(x)  # shown
    return values, keras.ops.abs(vectors)


def eigvalsh(x):
    return keras.ops.eigh(x)[0]  # shown


def lu_factor(x):
    return keras.ops.lu_factor(x)


def matrix_rank(x):
    return keras.ops.matrix_rank(x)


def norm(x):
    return keras.ops.norm(x)


def norm_of_order(x, order):
    return keras.ops.norm(x, ord=order)


def vector_norm(x, order):
    return keras.ops.norm(x, ord=order, axis=-1)


def matrix_norm(x, order):
    return keras.ops.norm(x, ord=order, axis=(-2, -1))


def multi_dot(x, y, z):
    return x @ y @ z


def addmm(c, a, b):
    return c + keras.ops.matmul(a, b)


def baddbmm(c, a, b):
    return c + a @ b


def cdist(x, y):
    return keras.ops.cdist(x, y)


def pairwise_distance(x, y):
    return keras.ops.norm(x - y, axis=-1)  # shown
