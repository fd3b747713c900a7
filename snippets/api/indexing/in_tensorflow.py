"""Indexing in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


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
    return tf.gather(x, index)


def paired_indices(x, rows, columns):
    return tf.gather_nd(x, tf.stack([rows, columns], axis=-1))


def submatrix(x, rows, columns):
    return tf.gather(tf.gather(x, rows), columns, axis=1)


def boolean_mask(x, mask):
    return tf.boolean_mask(x, mask)


def masked_select(x, mask):
    return tf.boolean_mask(x, mask)


def take(x, index):
    return tf.gather(tf.reshape(x, [-1]), index)


def index_select(x, index):
    return tf.gather(x, index, axis=1)


def gather(x, index):
    return tf.gather(x, index, axis=1)


def take_along_dim(x, index):
    return tf.gather(x, index, axis=1, batch_dims=1)


def batched_gather(x, index):
    return tf.gather(x, index, axis=1, batch_dims=1)


def pick_per_row(x, labels):
    return tf.gather(x, labels, axis=1, batch_dims=1)


def gather_nd(x, indices):
    return tf.gather_nd(x, indices)


def narrow(x, start):
    return x[start : start + 2]


def dynamic_slice(x, i, j):
    return tf.slice(x, [i, j], [2, 2])


def assign_element(x, i, j):
    return tf.tensor_scatter_nd_update(x, [[i, j]], [9.0])


def assign_slice(x, value):
    return tf.tensor_scatter_nd_update(x, [[1], [2]], value)


def assign_column(x, value):
    return tf.concat([x[:, :1], value[:, None], x[:, 2:]], axis=1)


def update_block(x, block, i, j):
    x = tf.Variable(x)
    x[i : i + 2, j : j + 2].assign(block)  # shown
    return tf.convert_to_tensor(x)


def assign_masked(x, mask):
    return tf.where(mask, 0, x)


def masked_fill(x, mask, value):
    return tf.where(mask, value, x)


def masked_scatter(x, mask, source):
    return tf.tensor_scatter_nd_update(x, tf.where(mask), source)


def where(condition, x, y):
    return tf.where(condition, x, y)


def where_true(condition):
    return tf.where(condition)


def nonzero(x):
    return tf.where(x)


def nonzero_as_tuple(x):
    return tf.unstack(tf.where(x), axis=1)


def argwhere(x):
    return tf.where(x)


def index_fill(x, index):
    return tf.tensor_scatter_nd_update(x, index[:, None], tf.fill([len(index), x.shape[1]], 9.0))


def index_copy(x, index, source):
    return tf.tensor_scatter_nd_update(x, index[:, None], source)


def index_put(x, rows, columns, values):
    return tf.tensor_scatter_nd_update(x, tf.stack([rows, columns], axis=1), values)


def index_put_accumulate(x, rows, columns, values):
    return tf.tensor_scatter_nd_add(x, tf.stack([rows, columns], axis=1), values)


def index_add(x, index, source):
    return tf.tensor_scatter_nd_add(x, index[:, None], source)


def add_at_repeated_index(x, index, values):
    return tf.tensor_scatter_nd_add(x, index[:, None], values)


def scatter(x, index, source):
    rows = tf.range(len(x), dtype=index.dtype)[:, None] + tf.zeros_like(index)  # shown
    return tf.tensor_scatter_nd_update(x, tf.stack([rows, index], axis=-1), source)  # shown


def scatter_add(x, index, source):
    rows = tf.range(len(x), dtype=index.dtype)[:, None] + tf.zeros_like(index)  # shown
    return tf.tensor_scatter_nd_add(x, tf.stack([rows, index], axis=-1), source)  # shown


def scatter_reduce(x, index, source):
    return tf.tensor_scatter_nd_max(x, index[:, None], source)


def scatter_nd(indices, values, shape):
    return tf.scatter_nd(indices, values, shape)


def put(x, index, values):
    return tf.reshape(tf.tensor_scatter_nd_update(tf.reshape(x, [-1]), index[:, None], values), x.shape)


def diagonal(x, offset):
    return tf.linalg.diag_part(x, k=offset)


def diag_embed(x):
    return tf.linalg.diag(x)


def set_diagonal(x, values):
    return tf.linalg.set_diag(x, values)


def unravel_index(index, shape):
    return tf.unravel_index(index, shape)


def ravel_multi_index(rows, columns, shape):
    return rows * shape[1] + columns


def select_cases(x):
    return tf.where(x < 0, -1.0, tf.where(x > 1, x * 2, 0.0))


def sequence_mask(lengths):
    return tf.sequence_mask(lengths, 4)


def dynamic_partition(x, labels):
    return tf.dynamic_partition(x, labels, 2)


def insert(x, i, row):
    return tf.concat([x[:i], row[None], x[i:]], axis=0)


def delete(x, i):
    return tf.concat([x[:i], x[i + 1 :]], axis=0)
