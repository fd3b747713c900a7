"""Shape in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def reshape(x, shape):
    return tf.reshape(x, shape)


def view(x):
    return tf.reshape(tf.transpose(x), [-1])


def flatten(x):
    return tf.reshape(x, [-1])


def flatten_but_batch(x):
    return tf.reshape(x, [x.shape[0], -1])


def unflatten(x):
    return tf.reshape(x, [x.shape[0], 2, -1])


def reverse_axes(x):
    return tf.transpose(x)


def matrix_transpose(x):
    return tf.linalg.matrix_transpose(x)


def transpose(x):
    return tf.transpose(x, [1, 0, 2])


def permute(x, order):
    return tf.transpose(x, order)


def movedim(x):
    return tf.transpose(x, [1, 2, 0])


def squeeze(x):
    return tf.squeeze(x)


def squeeze_axis(x):
    return tf.squeeze(x, 0)


def unsqueeze(x, axis):
    return tf.expand_dims(x, axis)


def cat(a, b):
    return tf.concat([a, b], axis=0)


def stack(a, b):
    return tf.stack([a, b], axis=0)


def hstack(a, b):
    return tf.concat([a, b], axis=1)


def vstack(a, b):
    return tf.concat([a, b], axis=0)


def dstack(a, b):
    return tf.stack([a, b], axis=-1)


def column_stack(a, b):
    return tf.stack([a, b], axis=1)


def split(x, n):
    return tf.split(x, n)


def split_by_lengths(x, lengths):
    return tf.split(x, lengths)


def chunk(x, n):
    return tf.split(x, n)


def unbind(x):
    return tf.unstack(x)


def tile(x, counts):
    return tf.tile(x, counts)


def repeat(x):
    return tf.repeat(x, 2)


def repeat_interleave(x):
    return tf.repeat(x, 2, axis=0)


def repeat_by_counts(x, counts):
    return tf.repeat(x, counts, axis=0)


def broadcast_to(x, shape):
    return tf.broadcast_to(x, shape)


def expand(x):
    return tf.broadcast_to(x, [3, x.shape[-1]])


def expand_as(x, y):
    return tf.broadcast_to(x, y.shape)


def broadcast_shapes(a, b):
    return tf.broadcast_dynamic_shape(a, b)


def flip(x):
    return tf.reverse(x, [0])


def fliplr(x):
    return tf.image.flip_left_right(x)


def rot90(x):
    return tf.image.rot90(x)


def roll(x, shift):
    return tf.roll(x, shift, axis=0)


def pad(x):
    return tf.pad(x, [(0, 2), (1, 0)], constant_values=9.0)


def pad_reflect(x):
    return tf.pad(x, [(0, 0), (1, 2)], mode="REFLECT")


def pad_replicate(x):
    return tf.concat([x[:, :1], x, x[:, -1:]], axis=1)


def pad_circular(x):
    return tf.concat([x[:, -1:], x, x[:, :1]], axis=1)


def pad_symmetric(x):
    return tf.pad(x, [(0, 0), (1, 2)], mode="SYMMETRIC")


def shape(x):
    size = x.shape  # shown
    return tuple(size)


def size(x):
    return tf.size(x)


def numel(x):
    return tf.size(x)


def ndim(x):
    return tf.rank(x)


def length(x):
    return len(x)


def sliding_windows(x):
    return tf.signal.frame(x, 3, 1)


def image_patches(x):
    return tf.image.extract_patches(x, [1, 2, 2, 1], [1, 2, 2, 1], [1, 1, 1, 1], "VALID")


def pixel_shuffle(x):
    return tf.nn.depth_to_space(x, 2)


def pixel_unshuffle(x):
    return tf.nn.space_to_depth(x, 2)


def cartesian_prod(a, b):
    return tf.reshape(tf.stack(tf.meshgrid(a, b, indexing="ij"), axis=-1), [-1, 2])
