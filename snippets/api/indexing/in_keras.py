"""Indexing in Keras 3: what a reader would type, one function per operation."""

import keras


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
    return keras.ops.take(x, index, axis=0)


def paired_indices(x, rows, columns):
    return keras.ops.take(keras.ops.ravel(x), rows * x.shape[1] + columns)


def submatrix(x, rows, columns):
    return keras.ops.take(keras.ops.take(x, rows, axis=0), columns, axis=1)


def boolean_mask(x, mask):
    return x[mask]


def masked_select(x, mask):
    return x[mask]


def take(x, index):
    return keras.ops.take(x, index)


def index_select(x, index):
    return keras.ops.take(x, index, axis=1)


def gather(x, index):
    return keras.ops.take_along_axis(x, index, axis=1)


def take_along_dim(x, index):
    return keras.ops.take_along_axis(x, index, axis=1)


def batched_gather(x, index):
    return keras.ops.take_along_axis(x, index[..., None], axis=1)


def pick_per_row(x, labels):
    return keras.ops.take_along_axis(x, labels[:, None], axis=1)[:, 0]


def gather_nd(x, indices):
    return keras.ops.take(keras.ops.ravel(x), indices[:, 0] * x.shape[1] + indices[:, 1])


def narrow(x, start):
    return x[start : start + 2]


def dynamic_slice(x, i, j):
    return keras.ops.slice(x, (i, j), (2, 2))


def assign_element(x, i, j):
    return keras.ops.scatter_update(x, [[i, j]], [9.0])


def assign_slice(x, value):
    return keras.ops.slice_update(x, (1, 0), value)


def assign_column(x, value):
    return keras.ops.slice_update(x, (0, 1), value[:, None])


def update_block(x, block, i, j):
    return keras.ops.slice_update(x, (i, j), block)


def assign_masked(x, mask):
    return keras.ops.where(mask, 0, x)


def masked_fill(x, mask, value):
    return keras.ops.where(mask, value, x)


def masked_scatter(x, mask, source):
    return keras.ops.scatter_update(x, keras.ops.stack(keras.ops.nonzero(mask), axis=1), source)


def where(condition, x, y):
    return keras.ops.where(condition, x, y)


def where_true(condition):
    return keras.ops.where(condition)


def nonzero(x):
    return keras.ops.nonzero(x)


def nonzero_as_tuple(x):
    return keras.ops.nonzero(x)


def argwhere(x):
    return keras.ops.stack(keras.ops.nonzero(x), axis=1)


def index_fill(x, index):
    return keras.ops.scatter_update(x, index[:, None], keras.ops.full((len(index), x.shape[1]), 9.0))


def index_copy(x, index, source):
    return keras.ops.scatter_update(x, index[:, None], source)


def index_put(x, rows, columns, values):
    return keras.ops.scatter_update(x, keras.ops.stack([rows, columns], axis=1), values)


def index_put_accumulate(x, rows, columns, values):
    return keras.ops.scatter_update(x, keras.ops.stack([rows, columns], axis=1), values, reduction="add")


def index_add(x, index, source):
    return keras.ops.scatter_update(x, index[:, None], source, reduction="add")


def add_at_repeated_index(x, index, values):
    return keras.ops.scatter_update(x, index[:, None], values, reduction="add")


def scatter_reduce(x, index, source):
    return keras.ops.scatter_update(x, index[:, None], source, reduction="max")


def scatter_nd(indices, values, shape):
    return keras.ops.scatter(indices, values, shape)


def put(x, index, values):
    return keras.ops.reshape(keras.ops.scatter_update(keras.ops.ravel(x), index[:, None], values), x.shape)


def diagonal(x, offset):
    return keras.ops.diagonal(x, offset)


def diag_embed(x):
    return x[..., None] * keras.ops.eye(x.shape[-1], dtype=x.dtype)


def set_diagonal(x, values):
    return keras.ops.where(keras.ops.eye(x.shape[0], dtype="bool"), values, x)


def unravel_index(index, shape):
    return keras.ops.unravel_index(index, shape)


def ravel_multi_index(rows, columns, shape):
    return rows * shape[1] + columns


def select_cases(x):
    return keras.ops.select([x < 0, x > 1], [-1.0, x * 2], default=0.0)


def sequence_mask(lengths):
    return keras.ops.less(keras.ops.arange(4), lengths[:, None])


def dynamic_partition(x, labels):
    return x[labels == 0], x[labels == 1]


def insert(x, i, row):
    return keras.ops.concatenate([x[:i], row[None], x[i:]])


def delete(x, i):
    return keras.ops.concatenate([x[:i], x[i + 1 :]])
