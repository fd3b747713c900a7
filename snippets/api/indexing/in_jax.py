"""Indexing in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def index_element(x, i, j):
    return x[i, j]


def slice(x, start, stop):
    return x[start:stop]


def slice_with_step(x, step):
    return x[::step]


def select(x, i):
    return x[:, i]


def ellipsis(x):
    return x[..., 0]


def new_axis(x):
    return x[:, None]


def integer_array(x, index):
    return x[index]


def paired_indices(x, rows, columns):
    return x[rows, columns]


def submatrix(x, rows, columns):
    return x[rows[:, None], columns]


def boolean_mask(x, mask):
    return x[mask]


def masked_select(x, mask):
    return x[mask]


def take(x, index):
    return jnp.take(x, index)


def index_select(x, index):
    return jnp.take(x, index, axis=1)


def gather(x, index):
    return jnp.take_along_axis(x, index, axis=1)


def take_along_dim(x, index):
    return jnp.take_along_axis(x, index, axis=1)


def batched_gather(x, index):
    return jnp.take_along_axis(x, index[..., None], axis=1)


def pick_per_row(x, labels):
    return x[jnp.arange(len(x)), labels]


def gather_nd(x, indices):
    return x[indices[:, 0], indices[:, 1]]


def narrow(x, start):
    return jax.lax.dynamic_slice_in_dim(x, start, 2)


def dynamic_slice(x, i, j):
    return jax.lax.dynamic_slice(x, (i, j), (2, 2))


def assign_element(x, i, j):
    return x.at[i, j].set(9.0)


def assign_slice(x, value):
    return x.at[1:3].set(value)


def assign_column(x, value):
    return x.at[:, 1].set(value)


def update_block(x, block, i, j):
    return jax.lax.dynamic_update_slice(x, block, (i, j))


def assign_masked(x, mask):
    return x.at[mask].set(0)


def masked_fill(x, mask, value):
    return jnp.where(mask, value, x)


def masked_scatter(x, mask, source):
    return jnp.place(x, mask, source, inplace=False)


def where(condition, x, y):
    return jnp.where(condition, x, y)


def where_true(condition):
    return jnp.where(condition)


def nonzero(x):
    return jnp.nonzero(x)


def nonzero_as_tuple(x):
    return jnp.nonzero(x)


def argwhere(x):
    return jnp.argwhere(x)


def index_fill(x, index):
    return x.at[index].set(9.0)


def index_copy(x, index, source):
    return x.at[index].set(source)


def index_put(x, rows, columns, values):
    return x.at[rows, columns].set(values)


def index_put_accumulate(x, rows, columns, values):
    return x.at[rows, columns].add(values)


def index_add(x, index, source):
    return x.at[index].add(source)


def add_at_repeated_index(x, index, values):
    return x.at[index].add(values)


def scatter(x, index, source):
    return jnp.put_along_axis(x, index, source, axis=1, inplace=False)


def scatter_add(x, index, source):
    return x.at[jnp.arange(len(x))[:, None], index].add(source)


def scatter_reduce(x, index, source):
    return x.at[index].max(source)


def scatter_nd(indices, values, shape):
    return jnp.zeros(shape).at[indices[:, 0], indices[:, 1]].add(values)


def put(x, index, values):
    return jnp.put(x, index, values, inplace=False)


def diagonal(x, offset):
    return jnp.diagonal(x, offset)


def diag_embed(x):
    return x[..., None] * jnp.eye(x.shape[-1], dtype=x.dtype)


def set_diagonal(x, values):
    return jnp.fill_diagonal(x, values, inplace=False)


def unravel_index(index, shape):
    return jnp.unravel_index(index, shape)


def ravel_multi_index(rows, columns, shape):
    return jnp.ravel_multi_index((rows, columns), shape)


def select_cases(x):
    return jnp.select([x < 0, x > 1], [-1.0, x * 2], default=0.0)


def sequence_mask(lengths):
    return jnp.arange(4) < lengths[:, None]


def dynamic_partition(x, labels):
    return x[labels == 0], x[labels == 1]


def insert(x, i, row):
    return jnp.insert(x, i, row, axis=0)


def delete(x, i):
    return jnp.delete(x, i, axis=0)
