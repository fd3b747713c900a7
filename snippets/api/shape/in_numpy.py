"""Shape in NumPy: what a reader would type, one function per operation."""

import numpy as np


def reshape(x, shape):
    return np.reshape(x, shape)


def view(x):
    return x.T.reshape(-1)


def flatten(x):
    return np.ravel(x)


def flatten_but_batch(x):
    return np.reshape(x, (x.shape[0], -1))


def unflatten(x):
    return np.reshape(x, (x.shape[0], 2, -1))


def reverse_axes(x):
    return x.T


def matrix_transpose(x):
    return x.mT


def transpose(x):
    return np.swapaxes(x, 0, 1)


def permute(x, order):
    return np.transpose(x, order)


def movedim(x):
    return np.moveaxis(x, 0, -1)


def squeeze(x):
    return np.squeeze(x)


def squeeze_axis(x):
    return np.squeeze(x, 0)


def unsqueeze(x, axis):
    return np.expand_dims(x, axis)


def cat(a, b):
    return np.concatenate([a, b], axis=0)


def stack(a, b):
    return np.stack([a, b], axis=0)


def hstack(a, b):
    return np.hstack([a, b])


def vstack(a, b):
    return np.vstack([a, b])


def dstack(a, b):
    return np.dstack([a, b])


def column_stack(a, b):
    return np.column_stack([a, b])


def split(x, n):
    return np.split(x, n)


def split_by_lengths(x, lengths):
    return np.split(x, lengths)


def split_at(x, positions):
    return np.split(x, positions)


def chunk(x, n):
    return np.array_split(x, n)


def tensor_split(x, n):
    return np.array_split(x, n)


def unbind(x):
    return np.unstack(x)


def tile(x, counts):
    return np.tile(x, counts)


def repeat(x):
    return np.repeat(x, 2)


def repeat_interleave(x):
    return np.repeat(x, 2, axis=0)


def repeat_by_counts(x, counts):
    return np.repeat(x, counts, axis=0)


def broadcast_to(x, shape):
    return np.broadcast_to(x, shape)


def expand(x):
    return np.broadcast_to(x, (3, x.shape[-1]))


def expand_as(x, y):
    return np.broadcast_to(x, y.shape)


def broadcast_tensors(a, b):
    return np.broadcast_arrays(a, b)


def broadcast_shapes(a, b):
    return np.broadcast_shapes(a, b)


def flip(x):
    return np.flip(x, 0)


def fliplr(x):
    return np.fliplr(x)


def rot90(x):
    return np.rot90(x)


def roll(x, shift):
    return np.roll(x, shift, axis=0)


def pad(x):
    return np.pad(x, [(0, 2), (1, 0)], constant_values=9.0)


def pad_reflect(x):
    return np.pad(x, [(0, 0), (1, 2)], mode="reflect")


def pad_replicate(x):
    return np.pad(x, [(0, 0), (1, 1)], mode="edge")


def pad_circular(x):
    return np.pad(x, [(0, 0), (1, 1)], mode="wrap")


def pad_symmetric(x):
    return np.pad(x, [(0, 0), (1, 2)], mode="symmetric")


def shape(x):
    size = x.shape  # shown
    return tuple(size)


def size(x):
    return np.size(x)


def numel(x):
    return np.size(x)


def ndim(x):
    return x.ndim


def length(x):
    return len(x)


def atleast_1d(x):
    return np.atleast_1d(x)


def atleast_2d(x):
    return np.atleast_2d(x)


def sliding_windows(x):
    return np.lib.stride_tricks.sliding_window_view(x, 3)


def as_strided(x):
    return np.lib.stride_tricks.as_strided(x, (3, 3), (4, 4))


def cartesian_prod(a, b):
    return np.stack(np.meshgrid(a, b, indexing="ij"), axis=-1).reshape(-1, 2)
