"""Shape in Keras 3: what a reader would type, one function per operation."""

import keras


def reshape(x, shape):
    return keras.ops.reshape(x, shape)


def view(x):
    return keras.ops.ravel(keras.ops.transpose(x))


def flatten(x):
    return keras.ops.ravel(x)


def flatten_but_batch(x):
    return keras.ops.reshape(x, (x.shape[0], -1))


def unflatten(x):
    return keras.ops.reshape(x, (x.shape[0], 2, -1))


def reverse_axes(x):
    return keras.ops.transpose(x)


def matrix_transpose(x):
    return keras.ops.swapaxes(x, -1, -2)


def transpose(x):
    return keras.ops.swapaxes(x, 0, 1)


def permute(x, order):
    return keras.ops.transpose(x, order)


def movedim(x):
    return keras.ops.moveaxis(x, 0, -1)


def squeeze(x):
    return keras.ops.squeeze(x)


def squeeze_axis(x):
    return keras.ops.squeeze(x, 0)


def unsqueeze(x, axis):
    return keras.ops.expand_dims(x, axis)


def cat(a, b):
    return keras.ops.concatenate([a, b], axis=0)


def stack(a, b):
    return keras.ops.stack([a, b], axis=0)


def hstack(a, b):
    return keras.ops.hstack([a, b])


def vstack(a, b):
    return keras.ops.vstack([a, b])


def dstack(a, b):
    return keras.ops.dstack([a, b])


def column_stack(a, b):
    return keras.ops.stack([a, b], axis=1)


def split(x, n):
    return keras.ops.split(x, n)


def split_by_lengths(x, lengths):
    return keras.ops.split(x, lengths)


def split_at(x, positions):
    return keras.ops.split(x, positions)


def chunk(x, n):
    return keras.ops.array_split(x, n)


def tensor_split(x, n):
    return keras.ops.array_split(x, n)


def unbind(x):
    return keras.ops.unstack(x)


def tile(x, counts):
    return keras.ops.tile(x, counts)


def repeat(x):
    return keras.ops.repeat(x, 2)


def repeat_interleave(x):
    return keras.ops.repeat(x, 2, axis=0)


def repeat_by_counts(x, counts):
    return keras.ops.repeat(x, counts, axis=0)


def broadcast_to(x, shape):
    return keras.ops.broadcast_to(x, shape)


def expand(x):
    return keras.ops.broadcast_to(x, (3, x.shape[-1]))


def expand_as(x, y):
    return keras.ops.broadcast_to(x, y.shape)


def flip(x):
    return keras.ops.flip(x, 0)


def fliplr(x):
    return keras.ops.fliplr(x)


def rot90(x):
    return keras.ops.rot90(x)


def roll(x, shift):
    return keras.ops.roll(x, shift, axis=0)


def pad(x):
    return keras.ops.pad(x, [(0, 2), (1, 0)], constant_values=9.0)


def pad_reflect(x):
    return keras.ops.pad(x, [(0, 0), (1, 2)], mode="reflect")


def pad_replicate(x):
    return keras.ops.concatenate([x[:, :1], x, x[:, -1:]], axis=1)


def pad_circular(x):
    return keras.ops.concatenate([x[:, -1:], x, x[:, :1]], axis=1)


def pad_symmetric(x):
    return keras.ops.pad(x, [(0, 0), (1, 2)], mode="symmetric")


def shape(x):
    size = keras.ops.shape(x)  # shown
    return tuple(size)


def size(x):
    return keras.ops.size(x)


def numel(x):
    return keras.ops.size(x)


def ndim(x):
    return keras.ops.ndim(x)


def length(x):
    return len(x)


def sliding_windows(x):
    return keras.ops.extract_sequences(x, 3, 1)


def image_patches(x):
    return keras.ops.image.extract_patches(x, 2)


def pixel_shuffle(x):
    return keras.ops.depth_to_space(x, 2)


def pixel_unshuffle(x):
    return keras.ops.space_to_depth(x, 2)


def cartesian_prod(a, b):
    return keras.ops.reshape(keras.ops.stack(keras.ops.meshgrid(a, b, indexing="ij"), axis=-1), (-1, 2))
