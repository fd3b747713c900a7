"""Linear algebra in NumPy: what a reader would type, one function per operation."""

import numpy as np


def matmul(x, y):
    return np.matmul(x, y)


def matmul_transposed(x, y):
    return x @ y.mT


def mm(x, y):
    return np.matmul(x, y)


def bmm(x, y):
    return np.matmul(x, y)


def mv(x, v):
    return np.matvec(x, v)


def dot(x, y):
    return np.dot(x, y)


def vdot(x, y):
    return np.vdot(x, y)


def vecdot(x, y):
    return np.linalg.vecdot(x, y)


def inner(x, y):
    return np.inner(x, y)


def outer(x, y):
    return np.outer(x, y)


def tensordot(x, y, axes):
    return np.tensordot(x, y, axes=axes)


def einsum(equation, x, y):
    return np.einsum(equation, x, y)


def kron(x, y):
    return np.kron(x, y)


def cross(x, y):
    return np.cross(x, y)


def trace(x):
    return np.trace(x)


def diagonal(x):
    return np.diagonal(x)


def diag_embed(x):
    return x[..., None] * np.eye(x.shape[-1])


def band_part(x, lower, upper):
    return np.triu(np.tril(x, upper), -lower)


def adjoint(x):
    return np.conjugate(np.matrix_transpose(x))


def det(x):
    return np.linalg.det(x)


def slogdet(x):
    return np.linalg.slogdet(x)


def inv(x):
    return np.linalg.inv(x)


def pinv(x):
    return np.linalg.pinv(x)


def solve(a, b):
    return np.linalg.solve(a, b)


def lstsq(a, b):
    return np.linalg.lstsq(a, b)[0]  # shown


def cholesky(x):
    return np.linalg.cholesky(x)


def qr(x):
    return np.linalg.qr(x)


def svd(x):
    u, s, vh = np.linalg.svd(x, full_matrices=False)  # shown
    return np.abs(u), s, np.abs(vh)


def svdvals(x):
    return np.linalg.svdvals(x)


def eig(x):
    values, vectors = np.linalg.eig(x)  # shown
    return values, np.abs(vectors)


def eigvals(x):
    return np.linalg.eigvals(x)


def eigh(x):
    values, vectors = np.linalg.eigh(x)  # shown
    return values, np.abs(vectors)


def eigvalsh(x):
    return np.linalg.eigvalsh(x)


def matrix_power(x, n):
    return np.linalg.matrix_power(x, n)


def matrix_rank(x):
    return np.linalg.matrix_rank(x)


def cond(x):
    return np.linalg.cond(x)


def norm(x):
    return np.linalg.norm(x)


def norm_of_order(x, order):
    return np.linalg.norm(x, ord=order)


def vector_norm(x, order):
    return np.linalg.vector_norm(x, ord=order, axis=-1)


def matrix_norm(x, order):
    return np.linalg.matrix_norm(x, ord=order)


def multi_dot(x, y, z):
    return np.linalg.multi_dot([x, y, z])


def addmm(c, a, b):
    return c + a @ b


def baddbmm(c, a, b):
    return c + a @ b


def cdist(x, y):
    return np.linalg.norm(x[:, None] - y, axis=-1)  # shown


def pairwise_distance(x, y):
    return np.linalg.norm(x - y, axis=-1)  # shown


def tensorsolve(a, b):
    return np.linalg.tensorsolve(a, b)
