"""Linear algebra in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def matmul(x, y):
    return jnp.matmul(x, y)


def matmul_transposed(x, y):
    return x @ y.mT


def mm(x, y):
    return jnp.matmul(x, y)


def bmm(x, y):
    return jnp.matmul(x, y)


def mv(x, v):
    return jnp.matvec(x, v)


def dot(x, y):
    return jnp.dot(x, y)


def vdot(x, y):
    return jnp.vdot(x, y)


def vecdot(x, y):
    return jnp.linalg.vecdot(x, y)


def inner(x, y):
    return jnp.inner(x, y)


def outer(x, y):
    return jnp.outer(x, y)


def tensordot(x, y, axes):
    return jnp.tensordot(x, y, axes=axes)


def einsum(equation, x, y):
    return jnp.einsum(equation, x, y)


def kron(x, y):
    return jnp.kron(x, y)


def cross(x, y):
    return jnp.cross(x, y)


def trace(x):
    return jnp.trace(x)


def diagonal(x):
    return jnp.diagonal(x)


def diag_embed(x):
    return x[..., None] * jnp.eye(x.shape[-1])


def diagonal_scatter(x, diagonal):
    return jnp.fill_diagonal(x, diagonal, inplace=False)


def band_part(x, lower, upper):
    return jnp.triu(jnp.tril(x, upper), -lower)


def block_diag(x, y):
    return jax.scipy.linalg.block_diag(x, y)


def adjoint(x):
    return jnp.conjugate(jnp.matrix_transpose(x))


def det(x):
    return jnp.linalg.det(x)


def slogdet(x):
    return jnp.linalg.slogdet(x)


def inv(x):
    return jnp.linalg.inv(x)


def pinv(x):
    return jnp.linalg.pinv(x)


def solve(a, b):
    return jnp.linalg.solve(a, b)


def solve_triangular(a, b):
    return jax.scipy.linalg.solve_triangular(a, b, lower=True)


def lstsq(a, b):
    return jnp.linalg.lstsq(a, b)[0]  # shown


def cholesky(x):
    return jnp.linalg.cholesky(x)


def cholesky_solve(factor, b):
    return jax.scipy.linalg.cho_solve((factor, True), b)


def qr(x):
    return jnp.linalg.qr(x)


def svd(x):
    u, s, vh = jnp.linalg.svd(x, full_matrices=False)  # shown
    return jnp.abs(u), s, jnp.abs(vh)


def svdvals(x):
    return jnp.linalg.svdvals(x)


def eig(x):
    values, vectors = jnp.linalg.eig(x)  # shown
    return values, jnp.abs(vectors)


def eigvals(x):
    return jnp.linalg.eigvals(x)


def eigh(x):
    values, vectors = jnp.linalg.eigh(x)  # shown
    return values, jnp.abs(vectors)


def eigvalsh(x):
    return jnp.linalg.eigvalsh(x)


def lu(x):
    return jax.scipy.linalg.lu(x)


def lu_factor(x):
    return jax.scipy.linalg.lu_factor(x)


def lu_solve(a, b):
    factors = jax.scipy.linalg.lu_factor(a)  # shown
    return jax.scipy.linalg.lu_solve(factors, b)  # shown


def matrix_power(x, n):
    return jnp.linalg.matrix_power(x, n)


def matrix_exp(x):
    return jax.scipy.linalg.expm(x)


def sqrtm(x):
    return jax.scipy.linalg.sqrtm(x)


def matrix_rank(x):
    return jnp.linalg.matrix_rank(x)


def cond(x):
    return jnp.linalg.cond(x)


def norm(x):
    return jnp.linalg.norm(x)


def norm_of_order(x, order):
    return jnp.linalg.norm(x, ord=order)


def vector_norm(x, order):
    return jnp.linalg.vector_norm(x, ord=order, axis=-1)


def matrix_norm(x, order):
    return jnp.linalg.matrix_norm(x, ord=order)


def multi_dot(x, y, z):
    return jnp.linalg.multi_dot([x, y, z])


def addmm(c, a, b):
    return c + a @ b


def baddbmm(c, a, b):
    return c + a @ b


def cdist(x, y):
    return jnp.linalg.norm(x[:, None] - y, axis=-1)  # shown


def pairwise_distance(x, y):
    return jnp.linalg.norm(x - y, axis=-1)  # shown


def householder_product(v, tau):
    return jax.lax.linalg.householder_product(v, tau)


def tensorsolve(a, b):
    return jnp.linalg.tensorsolve(a, b)


def tridiagonal_solve(lower, main, upper, b):
    return jax.lax.linalg.tridiagonal_solve(lower, main, upper, b)
