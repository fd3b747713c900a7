"""Indexing in NumPy: what a reader would type, one function per operation."""

import numpy as np


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
    return np.take(x, index)


def index_select(x, index):
    return np.take(x, index, axis=1)


def gather(x, index):
    return np.take_along_axis(x, index, axis=1)


def take_along_dim(x, index):
    return np.take_along_axis(x, index, axis=1)


def batched_gather(x, index):
    return np.take_along_axis(x, index[..., None], axis=1)


def pick_per_row(x, labels):
    return x[np.arange(len(x)), labels]


def gather_nd(x, indices):
    return x[indices[:, 0], indices[:, 1]]


def narrow(x, start):
    return x[start : start + 2]


def dynamic_slice(x, i, j):
    return x[i : i + 2, j : j + 2]


def assign_element(x, i, j):
    x[i, j] = 9.0  # shown
    return x


def assign_slice(x, value):
    x[1:3] = value  # shown
    return x


def assign_column(x, value):
    x[:, 1] = value  # shown
    return x


def update_block(x, block, i, j):
    x[i : i + 2, j : j + 2] = block  # shown
    return x


def assign_masked(x, mask):
    x[mask] = 0  # shown
    return x


def masked_fill(x, mask, value):
    return np.where(mask, value, x)


def masked_scatter(x, mask, source):
    np.place(x, mask, source)  # shown
    return x


def where(condition, x, y):
    return np.where(condition, x, y)


def where_true(condition):
    return np.where(condition)


def nonzero(x):
    return np.nonzero(x)


def nonzero_as_tuple(x):
    return np.nonzero(x)


def argwhere(x):
    return np.argwhere(x)


def index_fill(x, index):
    x[index] = 9.0  # shown
    return x


def index_copy(x, index, source):
    x[index] = source  # shown
    return x


def index_put(x, rows, columns, values):
    x[rows, columns] = values  # shown
    return x


def index_put_accumulate(x, rows, columns, values):
    np.add.at(x, (rows, columns), values)  # shown
    return x


def index_add(x, index, source):
    np.add.at(x, index, source)  # shown
    return x


def add_at_repeated_index(x, index, values):
    x[index] += values  # shown
    return x


def scatter(x, index, source):
    np.put_along_axis(x, index, source, axis=1)  # shown
    return x


def scatter_add(x, index, source):
    np.add.at(x, (np.arange(len(x))[:, None], index), source)  # shown
    return x


def scatter_reduce(x, index, source):
    np.maximum.at(x, index, source)  # shown
    return x


def scatter_nd(indices, values, shape):
    x = np.zeros(shape)  # shown
    np.add.at(x, (indices[:, 0], indices[:, 1]), values)  # shown
    return x


def put(x, index, values):
    np.put(x, index, values)  # shown
    return x


def diagonal(x, offset):
    return np.diagonal(x, offset)


def diag_embed(x):
    return x[..., None] * np.eye(x.shape[-1], dtype=x.dtype)


def set_diagonal(x, values):
    np.fill_diagonal(x, values)  # shown
    return x


def unravel_index(index, shape):
    return np.unravel_index(index, shape)


def ravel_multi_index(rows, columns, shape):
    return np.ravel_multi_index((rows, columns), shape)


def select_cases(x):
    return np.select([x < 0, x > 1], [-1.0, x * 2], default=0.0)


def sequence_mask(lengths):
    return np.arange(4) < lengths[:, None]


def dynamic_partition(x, labels):
    return x[labels == 0], x[labels == 1]


def insert(x, i, row):
    return np.insert(x, i, row, axis=0)


def delete(x, i):
    return np.delete(x, i, axis=0)
