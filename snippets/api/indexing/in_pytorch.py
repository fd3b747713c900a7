"""Indexing in PyTorch: what a reader would type, one function per operation."""

import torch


def index_element(x, i, j):
    return x[i, j]


def slice(x, start, stop):
    return x[start:stop]


def slice_with_step(x, step):
    return x[::step]


def select(x, i):
    return torch.select(x, 1, i)


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
    return torch.masked_select(x, mask)


def take(x, index):
    return torch.take(x, index)


def index_select(x, index):
    return torch.index_select(x, 1, index)


def gather(x, index):
    return torch.gather(x, 1, index)


def take_along_dim(x, index):
    return torch.take_along_dim(x, index, dim=1)


def batched_gather(x, index):
    return torch.take_along_dim(x, index[..., None], dim=1)


def pick_per_row(x, labels):
    return x[torch.arange(len(x)), labels]


def gather_nd(x, indices):
    return x[indices[:, 0], indices[:, 1]]


def narrow(x, start):
    return torch.narrow(x, 0, start, 2)


def dynamic_slice(x, i, j):
    return x[i : i + 2, j : j + 2]


def assign_element(x, i, j):
    x = x.clone()
    x[i, j] = 9.0  # shown
    return x


def assign_slice(x, value):
    x = x.clone()
    x[1:3] = value  # shown
    return x


def assign_column(x, value):
    x = x.clone()
    x[:, 1] = value  # shown
    return x


def update_block(x, block, i, j):
    x[i : i + 2, j : j + 2] = block  # shown
    return x


def assign_masked(x, mask):
    x = x.clone()
    x[mask] = 0  # shown
    return x


def masked_fill(x, mask, value):
    return torch.masked_fill(x, mask, value)


def masked_scatter(x, mask, source):
    return torch.masked_scatter(x, mask, source)


def where(condition, x, y):
    return torch.where(condition, x, y)


def where_true(condition):
    return torch.where(condition)


def nonzero(x):
    return torch.nonzero(x)


def nonzero_as_tuple(x):
    return torch.nonzero(x, as_tuple=True)


def argwhere(x):
    return torch.argwhere(x)


def index_fill(x, index):
    return torch.index_fill(x, 0, index, 9.0)


def index_copy(x, index, source):
    return torch.index_copy(x, 0, index, source)


def index_put(x, rows, columns, values):
    return torch.index_put(x, (rows, columns), values)


def index_put_accumulate(x, rows, columns, values):
    return torch.index_put(x, (rows, columns), values, accumulate=True)


def index_add(x, index, source):
    return torch.index_add(x, 0, index, source)


def add_at_repeated_index(x, index, values):
    x = x.clone()
    x[index] += values  # shown
    return x


def scatter(x, index, source):
    return torch.scatter(x, 1, index, source)


def scatter_add(x, index, source):
    return torch.scatter_add(x, 1, index, source)


def scatter_reduce(x, index, source):
    return torch.scatter_reduce(x, 0, index, source, "amax")


def scatter_nd(indices, values, shape):
    return torch.zeros(shape).index_put((indices[:, 0], indices[:, 1]), values, accumulate=True)


def put(x, index, values):
    return torch.put(x, index, values)


def diagonal(x, offset):
    return torch.diagonal(x, offset)


def diag_embed(x):
    return torch.diag_embed(x)


def set_diagonal(x, values):
    return torch.diagonal_scatter(x, values)


def unravel_index(index, shape):
    return torch.unravel_index(index, shape)


def ravel_multi_index(rows, columns, shape):
    return rows * shape[1] + columns


def select_cases(x):
    return torch.where(x < 0, -1.0, torch.where(x > 1, x * 2, 0.0))


def sequence_mask(lengths):
    return torch.arange(4) < lengths[:, None]


def dynamic_partition(x, labels):
    return x[labels == 0], x[labels == 1]


def insert(x, i, row):
    return torch.cat([x[:i], row[None], x[i:]])


def delete(x, i):
    return torch.cat([x[:i], x[i + 1 :]])
