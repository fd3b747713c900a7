"""Shape in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def reshape(x, shape):
    return jnp.reshape(x, shape)


def view(x):
    return x.T.reshape(-1)


def flatten(x):
    return jnp.ravel(x)


def flatten_but_batch(x):
    return jnp.reshape(x, (x.shape[0], -1))


def unflatten(x):
    return jnp.reshape(x, (x.shape[0], 2, -1))


def reverse_axes(x):
    return x.T


def matrix_transpose(x):
    return x.mT


def transpose(x):
    return jnp.swapaxes(x, 0, 1)


def permute(x, order):
    return jnp.transpose(x, order)


def movedim(x):
    return jnp.moveaxis(x, 0, -1)


def squeeze(x):
    return jnp.squeeze(x)


def squeeze_axis(x):
    return jnp.squeeze(x, 0)


def unsqueeze(x, axis):
    return jnp.expand_dims(x, axis)


def cat(a, b):
    return jnp.concatenate([a, b], axis=0)


def stack(a, b):
    return jnp.stack([a, b], axis=0)


def hstack(a, b):
    return jnp.hstack([a, b])


def vstack(a, b):
    return jnp.vstack([a, b])


def dstack(a, b):
    return jnp.dstack([a, b])


def column_stack(a, b):
    return jnp.column_stack([a, b])


def split(x, n):
    return jnp.split(x, n)


def split_by_lengths(x, lengths):
    return jnp.split(x, lengths)


def split_at(x, positions):
    return jnp.split(x, positions)


def chunk(x, n):
    return jnp.array_split(x, n)


def tensor_split(x, n):
    return jnp.array_split(x, n)


def unbind(x):
    return jnp.unstack(x)


def tile(x, counts):
    return jnp.tile(x, counts)


def repeat(x):
    return jnp.repeat(x, 2)


def repeat_interleave(x):
    return jnp.repeat(x, 2, axis=0)


def repeat_by_counts(x, counts):
    return jnp.repeat(x, counts, axis=0)


def broadcast_to(x, shape):
    return jnp.broadcast_to(x, shape)


def expand(x):
    return jnp.broadcast_to(x, (3, x.shape[-1]))


def expand_as(x, y):
    return jnp.broadcast_to(x, y.shape)


def broadcast_tensors(a, b):
    return jnp.broadcast_arrays(a, b)


def broadcast_shapes(a, b):
    return jnp.broadcast_shapes(a, b)


def flip(x):
    return jnp.flip(x, 0)


def fliplr(x):
    return jnp.fliplr(x)


def rot90(x):
    return jnp.rot90(x)


def roll(x, shift):
    return jnp.roll(x, shift, axis=0)


def pad(x):
    return jnp.pad(x, [(0, 2), (1, 0)], constant_values=9.0)


def pad_reflect(x):
    return jnp.pad(x, [(0, 0), (1, 2)], mode="reflect")


def pad_replicate(x):
    return jnp.pad(x, [(0, 0), (1, 1)], mode="edge")


def pad_circular(x):
    return jnp.pad(x, [(0, 0), (1, 1)], mode="wrap")


def pad_symmetric(x):
    return jnp.pad(x, [(0, 0), (1, 2)], mode="symmetric")


def shape(x):
    size = x.shape  # shown
    return tuple(size)


def size(x):
    return jnp.size(x)


def numel(x):
    return jnp.size(x)


def ndim(x):
    return x.ndim


def length(x):
    return len(x)


def atleast_1d(x):
    return jnp.atleast_1d(x)


def atleast_2d(x):
    return jnp.atleast_2d(x)


def sliding_windows(x):
    return x[jnp.arange(len(x) - 2)[:, None] + jnp.arange(3)]


def image_patches(x):
    x = jnp.transpose(x, (0, 3, 1, 2))
    return jax.lax.conv_general_dilated_patches(x, (2, 2), (2, 2), "VALID")  # shown


def cartesian_prod(a, b):
    return jnp.stack(jnp.meshgrid(a, b, indexing="ij"), axis=-1).reshape(-1, 2)
