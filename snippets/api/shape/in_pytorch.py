"""Shape in PyTorch: what a reader would type, one function per operation."""

import torch
import torch.nn.functional as F


def reshape(x, shape):
    return torch.reshape(x, shape)


def view(x):
    return x.T.view(-1)


def flatten(x):
    return torch.flatten(x)


def flatten_but_batch(x):
    return torch.flatten(x, start_dim=1)


def unflatten(x):
    return torch.unflatten(x, 1, (2, -1))


def reverse_axes(x):
    return x.T


def matrix_transpose(x):
    return x.mT


def transpose(x):
    return torch.transpose(x, 0, 1)


def permute(x, order):
    return torch.permute(x, order)


def movedim(x):
    return torch.movedim(x, 0, -1)


def squeeze(x):
    return torch.squeeze(x)


def squeeze_axis(x):
    return torch.squeeze(x, 0)


def unsqueeze(x, axis):
    return torch.unsqueeze(x, axis)


def cat(a, b):
    return torch.cat([a, b], dim=0)


def stack(a, b):
    return torch.stack([a, b], dim=0)


def hstack(a, b):
    return torch.hstack([a, b])


def vstack(a, b):
    return torch.vstack([a, b])


def dstack(a, b):
    return torch.dstack([a, b])


def column_stack(a, b):
    return torch.column_stack([a, b])


def split(x, n):
    return torch.split(x, n)


def split_by_lengths(x, lengths):
    return torch.split(x, lengths)


def split_at(x, positions):
    return torch.tensor_split(x, positions)


def chunk(x, n):
    return torch.chunk(x, n)


def tensor_split(x, n):
    return torch.tensor_split(x, n)


def unbind(x):
    return torch.unbind(x)


def tile(x, counts):
    return torch.tile(x, counts)


def repeat(x):
    return x.repeat(2)


def repeat_interleave(x):
    return torch.repeat_interleave(x, 2, dim=0)


def repeat_by_counts(x, counts):
    return torch.repeat_interleave(x, counts, dim=0)


def broadcast_to(x, shape):
    return torch.broadcast_to(x, shape)


def expand(x):
    return x.expand(3, -1)


def expand_as(x, y):
    return x.expand_as(y)


def broadcast_tensors(a, b):
    return torch.broadcast_tensors(a, b)


def broadcast_shapes(a, b):
    return torch.broadcast_shapes(a, b)


def flip(x):
    return torch.flip(x, [0])


def fliplr(x):
    return torch.fliplr(x)


def rot90(x):
    return torch.rot90(x)


def roll(x, shift):
    return torch.roll(x, shift, dims=0)


def pad(x):
    return F.pad(x, (1, 0, 0, 2), value=9.0)


def pad_reflect(x):
    return F.pad(x, (1, 2), mode="reflect")


def pad_replicate(x):
    return F.pad(x, (1, 1), mode="replicate")


def pad_circular(x):
    return F.pad(x, (1, 1), mode="circular")


def shape(x):
    size = x.shape  # shown
    return tuple(size)


def size(x):
    return x.size()


def numel(x):
    return torch.numel(x)


def ndim(x):
    return x.ndim


def length(x):
    return len(x)


def atleast_1d(x):
    return torch.atleast_1d(x)


def atleast_2d(x):
    return torch.atleast_2d(x)


def sliding_windows(x):
    return x.unfold(0, 3, 1)


def image_patches(x):
    x = x.permute(0, 3, 1, 2)
    return F.unfold(x, kernel_size=2, stride=2)  # shown


def pixel_shuffle(x):
    x = x.permute(0, 3, 1, 2)
    return F.pixel_shuffle(x, 2)  # shown


def pixel_unshuffle(x):
    x = x.permute(0, 3, 1, 2)
    return F.pixel_unshuffle(x, 2)  # shown


def as_strided(x):
    return torch.as_strided(x, (3, 3), (1, 1))


def cartesian_prod(a, b):
    return torch.cartesian_prod(a, b)
