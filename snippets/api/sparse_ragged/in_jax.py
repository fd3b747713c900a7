"""Sparse and ragged tensors in JAX: what a reader would type, one function per operation."""

import jax
import jax.experimental.sparse
import jax.numpy as jnp
from jax.experimental.sparse import BCOO, BCSR


def sparse_coo_tensor(indices, values, shape):
    sparse = BCOO((values, indices), shape=shape)  # shown
    return sparse.todense()


def sparse_csr_tensor(rows, columns, values, shape):
    sparse = BCSR((values, columns, rows), shape=shape)  # shown
    return sparse.todense()


def to_sparse(x):
    sparse = BCOO.fromdense(x)  # shown
    return sparse.todense()


def to_sparse_csr(x):
    sparse = BCSR.fromdense(x)  # shown
    return sparse.indptr, sparse.indices, sparse.data


def to_dense(x):
    sparse = BCOO.fromdense(x)
    return sparse.todense()  # shown


def sparse_indices(x):
    sparse = BCOO.fromdense(x)
    return sparse.indices  # shown


def sparse_values(x):
    sparse = BCOO.fromdense(x)
    return sparse.data  # shown


def coalesce(indices, values, shape):
    sparse = BCOO((values, indices), shape=shape)
    summed = sparse.sum_duplicates()  # shown
    return summed.data


def to_dense_with_duplicates(indices, values, shape):
    sparse = BCOO((values, indices), shape=shape)
    return sparse.todense()  # shown


def sparse_eye(n):
    sparse = jax.experimental.sparse.eye(n)  # shown
    return sparse.todense()


def sparse_mm(x, y):
    sparse = BCOO.fromdense(x)
    return sparse @ y  # shown


def sparse_mv(x, v):
    sparse = BCOO.fromdense(x)
    return sparse @ v  # shown


def sparse_sparse_mm(x, y):
    sparse = BCOO.fromdense(x)
    product = sparse @ BCOO.fromdense(y)  # shown
    return product.todense()


def sparse_add(x, y):
    a, b = BCOO.fromdense(x), BCOO.fromdense(y)
    total = a + b  # shown
    return total.todense()


def sparse_scale(x):
    sparse = BCOO.fromdense(x)
    scaled = sparse * 2.5  # shown
    return scaled.todense()


def sparse_transpose(x):
    sparse = BCOO.fromdense(x)
    turned = sparse.T  # shown
    return turned.todense()


def sparse_reshape(x, shape):
    sparse = BCOO.fromdense(x)
    shaped = sparse.reshape(shape)  # shown
    return shaped.todense()


def sparse_sum(x):
    sparse = BCOO.fromdense(x)
    total = sparse.sum(axis=1)  # shown
    return total.todense()


def sparse_concat(x, y):
    a, b = BCOO.fromdense(x), BCOO.fromdense(y)
    joined = jax.experimental.sparse.bcoo_concatenate([a, b], dimension=0)  # shown
    return joined.todense()


def row_lengths(values, splits):
    return jnp.diff(splits)


def ragged_row(values, splits, row):
    return values[splits[row]:splits[row + 1]]


def ragged_sum(values, splits):
    rows = len(splits) - 1  # shown
    ids = jnp.repeat(jnp.arange(rows), jnp.diff(splits))  # shown
    return jax.ops.segment_sum(values, ids, rows)  # shown


def ragged_max(values, splits):
    rows = len(splits) - 1  # shown
    ids = jnp.repeat(jnp.arange(rows), jnp.diff(splits))  # shown
    return jax.ops.segment_max(values, ids, rows)  # shown


def segment_ids(lengths):
    return jnp.repeat(jnp.arange(len(lengths)), lengths)
