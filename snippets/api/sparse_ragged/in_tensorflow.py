"""Sparse and ragged tensors in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def sparse_coo_tensor(indices, values, shape):
    sparse = tf.sparse.SparseTensor(indices, values, shape)  # shown
    return tf.sparse.to_dense(sparse)


def to_sparse(x):
    sparse = tf.sparse.from_dense(x)  # shown
    return tf.sparse.to_dense(sparse)


def to_dense(x):
    sparse = tf.sparse.from_dense(x)
    return tf.sparse.to_dense(sparse)  # shown


def sparse_indices(x):
    sparse = tf.sparse.from_dense(x)
    return sparse.indices  # shown


def sparse_values(x):
    sparse = tf.sparse.from_dense(x)
    return sparse.values  # shown


def coalesce(indices, values, shape):
    sparse = tf.sparse.SparseTensor(indices, values, shape)
    ordered = tf.sparse.reorder(sparse)  # shown
    return ordered.values


def to_dense_with_duplicates(indices, values, shape):
    sparse = tf.sparse.SparseTensor(indices, values, shape)
    return tf.sparse.to_dense(sparse)  # shown


def sparse_eye(n):
    sparse = tf.sparse.eye(n)  # shown
    return tf.sparse.to_dense(sparse)


def sparse_mm(x, y):
    sparse = tf.sparse.from_dense(x)
    return tf.sparse.sparse_dense_matmul(sparse, y)  # shown


def sparse_mv(x, v):
    sparse = tf.sparse.from_dense(x)
    return tf.sparse.sparse_dense_matmul(sparse, v[:, None])[:, 0]  # shown


def sparse_add(x, y):
    a, b = tf.sparse.from_dense(x), tf.sparse.from_dense(y)
    total = tf.sparse.add(a, b)  # shown
    return tf.sparse.to_dense(total)


def sparse_scale(x):
    sparse = tf.sparse.from_dense(x)
    scaled = sparse * 2.5  # shown
    return tf.sparse.to_dense(scaled)


def sparse_transpose(x):
    sparse = tf.sparse.from_dense(x)
    turned = tf.sparse.transpose(sparse)  # shown
    return tf.sparse.to_dense(turned)


def sparse_reshape(x, shape):
    sparse = tf.sparse.from_dense(x)
    shaped = tf.sparse.reshape(sparse, shape)  # shown
    return tf.sparse.to_dense(shaped)


def sparse_softmax(x):
    sparse = tf.sparse.from_dense(x)
    probabilities = tf.sparse.softmax(sparse)  # shown
    return tf.sparse.to_dense(probabilities)


def sparse_softmax_negative_axis(x):
    sparse = tf.sparse.from_dense(x)
    probabilities = tf.sparse.softmax(sparse)  # shown
    return tf.sparse.to_dense(probabilities)


def sparse_sum(x):
    sparse = tf.sparse.from_dense(x)
    return tf.sparse.reduce_sum(sparse, axis=1)  # shown


def sparse_concat(x, y):
    a, b = tf.sparse.from_dense(x), tf.sparse.from_dense(y)
    joined = tf.sparse.concat(0, [a, b])  # shown
    return tf.sparse.to_dense(joined)


def ragged_from_rows(rows):
    ragged = tf.ragged.constant(rows)  # shown
    return ragged.values


def ragged_from_row_splits(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)  # shown
    return ragged.values, ragged.row_splits


def ragged_from_row_lengths(values, lengths):
    ragged = tf.RaggedTensor.from_row_lengths(values, lengths)  # shown
    return ragged.values, ragged.row_splits


def ragged_values(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    return ragged.values  # shown


def row_splits(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    return ragged.row_splits  # shown


def row_lengths(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    return ragged.row_lengths()  # shown


def ragged_to_padded(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    return ragged.to_tensor(0.0)  # shown


def ragged_row(values, splits, row):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    return ragged[row]  # shown


def ragged_multiply(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    scaled = ragged * 2.5  # shown
    return scaled.values


def ragged_sum(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    return tf.reduce_sum(ragged, axis=1)  # shown


def ragged_mean(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    return tf.reduce_mean(ragged, axis=1)  # shown


def ragged_max(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    return tf.reduce_max(ragged, axis=1)  # shown


def ragged_concat(values, splits):
    ragged = tf.RaggedTensor.from_row_splits(values, splits)
    joined = tf.concat([ragged, ragged], axis=1)  # shown
    return joined.values


def ragged_boolean_mask(x, mask):
    ragged = tf.ragged.boolean_mask(x, mask)  # shown
    return ragged.values, ragged.row_splits


def segment_ids(lengths):
    return tf.repeat(tf.range(len(lengths)), lengths)


def pad_sequence(sequences):
    return tf.keras.utils.pad_sequences(sequences, padding="post")


def unpad_sequence(x, lengths):
    ragged = tf.RaggedTensor.from_tensor(x, lengths)  # shown
    return ragged.values
