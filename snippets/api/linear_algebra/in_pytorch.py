"""Linear algebra in PyTorch: what a reader would type, one function per operation."""

import torch


def matmul(x, y):
    return torch.matmul(x, y)


def matmul_transposed(x, y):
    return x @ y.mT


def mm(x, y):
    return torch.mm(x, y)


def bmm(x, y):
    return torch.bmm(x, y)


def mv(x, v):
    return torch.mv(x, v)


def dot(x, y):
    return torch.dot(x, y)


def vdot(x, y):
    return torch.vdot(x, y)


def vecdot(x, y):
    return torch.linalg.vecdot(x, y)


def inner(x, y):
    return torch.inner(x, y)


def outer(x, y):
    return torch.outer(x, y)


def tensordot(x, y, axes):
    return torch.tensordot(x, y, dims=axes)


def einsum(equation, x, y):
    return torch.einsum(equation, x, y)


def kron(x, y):
    return torch.kron(x, y)


def cross(x, y):
    return torch.linalg.cross(x, y)


def trace(x):
    return torch.trace(x)


def diagonal(x):
    return torch.diagonal(x)


def diag_embed(x):
    return torch.diag_embed(x)


def diagonal_scatter(x, diagonal):
    return torch.diagonal_scatter(x, diagonal)


def band_part(x, lower, upper):
    return torch.triu(torch.tril(x, upper), -lower)


def block_diag(x, y):
    return torch.block_diag(x, y)


def adjoint(x):
    return torch.adjoint(x)


def det(x):
    return torch.linalg.det(x)


def slogdet(x):
    return torch.linalg.slogdet(x)


def logdet(x):
    return torch.logdet(x)


def inv(x):
    return torch.linalg.inv(x)


def pinv(x):
    return torch.linalg.pinv(x)


def solve(a, b):
    return torch.linalg.solve(a, b)


def solve_triangular(a, b):
    return torch.linalg.solve_triangular(a, b, upper=False)


def lstsq(a, b):
    return torch.linalg.lstsq(a, b).solution  # shown


def cholesky(x):
    return torch.linalg.cholesky(x)


def cholesky_solve(factor, b):
    return torch.cholesky_solve(b, factor)


def cholesky_inverse(factor):
    return torch.cholesky_inverse(factor)


def qr(x):
    return torch.linalg.qr(x)


def svd(x):
    u, s, vh = torch.linalg.svd(x, full_matrices=False)  # shown
    return torch.abs(u), s, torch.abs(vh)


def svdvals(x):
    return torch.linalg.svdvals(x)


def eig(x):
    values, vectors = torch.linalg.eig(x)  # shown
    return values, torch.abs(vectors)


def eigvals(x):
    return torch.linalg.eigvals(x)


def eigh(x):
    values, vectors = torch.linalg.eigh(x)  # shown
    return values, torch.abs(vectors)


def eigvalsh(x):
    return torch.linalg.eigvalsh(x)


def lu(x):
    return torch.linalg.lu(x)


def lu_factor(x):
    return torch.linalg.lu_factor(x)


def lu_solve(a, b):
    lu, pivots = torch.linalg.lu_factor(a)  # shown
    return torch.linalg.lu_solve(lu, pivots, b)  # shown


def matrix_power(x, n):
    return torch.linalg.matrix_power(x, n)


def matrix_exp(x):
    return torch.linalg.matrix_exp(x)


def matrix_rank(x):
    return torch.linalg.matrix_rank(x)


def cond(x):
    return torch.linalg.cond(x)


def norm(x):
    return torch.linalg.norm(x)


def norm_of_order(x, order):
    return torch.linalg.norm(x, ord=order)


def vector_norm(x, order):
    return torch.linalg.vector_norm(x, ord=order, dim=-1)


def matrix_norm(x, order):
    return torch.linalg.matrix_norm(x, ord=order)


def global_norm(tensors):
    return torch.nn.utils.get_total_norm(tensors)


def multi_dot(x, y, z):
    return torch.linalg.multi_dot([x, y, z])


def addmm(c, a, b):
    return torch.addmm(c, a, b)


def baddbmm(c, a, b):
    return torch.baddbmm(c, a, b)


def cdist(x, y):
    return torch.cdist(x, y)


def pairwise_distance(x, y):
    return torch.nn.functional.pairwise_distance(x, y)


def householder_product(v, tau):
    return torch.linalg.householder_product(v, tau)


def tensorsolve(a, b):
    return torch.linalg.tensorsolve(a, b)
