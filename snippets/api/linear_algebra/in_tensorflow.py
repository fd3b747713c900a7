"""Linear algebra in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def matmul(x, y):
    return tf.linalg.matmul(x, y)


def matmul_transposed(x, y):
    return tf.linalg.matmul(x, y, transpose_b=True)


def mm(x, y):
    return tf.linalg.matmul(x, y)


def bmm(x, y):
    return tf.linalg.matmul(x, y)


def mv(x, v):
    return tf.linalg.matvec(x, v)


def dot(x, y):
    return tf.tensordot(x, y, 1)


def vdot(x, y):
    return tf.tensordot(tf.math.conj(x), y, 1)


def vecdot(x, y):
    return tf.reduce_sum(x * y, axis=-1)  # shown


def inner(x, y):
    return tf.tensordot(x, y, [[-1], [-1]])


def outer(x, y):
    return tf.tensordot(x, y, 0)


def tensordot(x, y, axes):
    return tf.tensordot(x, y, axes=axes)


def einsum(equation, x, y):
    return tf.einsum(equation, x, y)


def kron(x, y):
    operators = [tf.linalg.LinearOperatorFullMatrix(m) for m in (x, y)]  # shown
    return tf.linalg.LinearOperatorKronecker(operators).to_dense()  # shown


def cross(x, y):
    return tf.linalg.cross(x, y)


def trace(x):
    return tf.linalg.trace(x)


def diagonal(x):
    return tf.linalg.diag_part(x)


def diag_embed(x):
    return tf.linalg.diag(x)


def diagonal_scatter(x, diagonal):
    return tf.linalg.set_diag(x, diagonal)


def band_part(x, lower, upper):
    return tf.linalg.band_part(x, lower, upper)


def block_diag(x, y):
    operators = [tf.linalg.LinearOperatorFullMatrix(m) for m in (x, y)]  # shown
    return tf.linalg.LinearOperatorBlockDiag(operators).to_dense()  # shown


def adjoint(x):
    return tf.linalg.adjoint(x)


def det(x):
    return tf.linalg.det(x)


def slogdet(x):
    return tf.linalg.slogdet(x)


def logdet(x):
    return tf.linalg.logdet(x)


def inv(x):
    return tf.linalg.inv(x)


def pinv(x):
    return tf.linalg.pinv(x)


def solve(a, b):
    return tf.linalg.solve(a, b)


def solve_triangular(a, b):
    return tf.linalg.triangular_solve(a, b, lower=True)


def lstsq(a, b):
    return tf.linalg.lstsq(a, b)


def cholesky(x):
    return tf.linalg.cholesky(x)


def cholesky_solve(factor, b):
    return tf.linalg.cholesky_solve(factor, b)


def cholesky_inverse(factor):
    return tf.linalg.cholesky_solve(factor, tf.eye(factor.shape[-1]))


def qr(x):
    return tf.linalg.qr(x)


def svd(x):
    s, u, v = tf.linalg.svd(x)  # shown
    return s, tf.abs(u), tf.abs(v)


def svdvals(x):
    return tf.linalg.svd(x, compute_uv=False)


def eig(x):
    values, vectors = tf.linalg.eig(x)  # shown
    return values, tf.abs(vectors)


def eigvals(x):
    return tf.linalg.eigvals(x)


def eigh(x):
    values, vectors = tf.linalg.eigh(x)  # shown
    return values, tf.abs(vectors)


def eigvalsh(x):
    return tf.linalg.eigvalsh(x)


def lu(x):
    return tf.linalg.lu(x)


def lu_factor(x):
    return tf.linalg.lu(x)


def lu_solve(a, b):
    lu, permutation = tf.linalg.lu(a)  # shown
    return tf.linalg.lu_solve(lu, permutation, b)  # shown


def matrix_exp(x):
    return tf.linalg.expm(x)


def sqrtm(x):
    return tf.linalg.sqrtm(x)


def matrix_rank(x):
    return tf.linalg.matrix_rank(x)


def norm(x):
    return tf.norm(x)


def norm_of_order(x, order):
    return tf.norm(x, ord=order)


def vector_norm(x, order):
    return tf.norm(x, ord=order, axis=-1)


def matrix_norm(x, order):
    return tf.norm(x, ord=order, axis=[-2, -1])


def global_norm(tensors):
    return tf.linalg.global_norm(tensors)


def multi_dot(x, y, z):
    return x @ y @ z


def addmm(c, a, b):
    return c + a @ b


def baddbmm(c, a, b):
    return c + a @ b


def cdist(x, y):
    return tf.norm(x[:, None] - y, axis=-1)  # shown


def pairwise_distance(x, y):
    return tf.norm(x - y, axis=-1)  # shown


def tridiagonal_solve(lower, main, upper, b):
    return tf.linalg.tridiagonal_solve((upper, main, lower), b, diagonals_format="sequence")
