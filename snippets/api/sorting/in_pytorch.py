"""Comparison and sorting in PyTorch: what a reader would type, one function per operation."""

import torch


def eq(x, y):
    return torch.eq(x, y)


def ne(x, y):
    return torch.ne(x, y)


def lt(x, y):
    return torch.lt(x, y)


def le(x, y):
    return torch.le(x, y)


def gt(x, y):
    return torch.gt(x, y)


def ge(x, y):
    return torch.ge(x, y)


def isclose(x, y):
    return torch.isclose(x, y)


def allclose(x, y):
    return torch.allclose(x, y)


def equal(x, y):
    return torch.equal(x, y)


def sort(x):
    return torch.sort(x)


def sort_descending(x):
    values, indices = torch.sort(x, descending=True)  # shown
    return values


def sort_along_first_axis(x):
    values, indices = torch.sort(x, dim=0)  # shown
    return values


def sort_by_key(keys, values):
    return values[torch.argsort(keys)]


def argsort(x):
    return torch.argsort(x)


def argsort_descending(x):
    return torch.argsort(x, descending=True)


def argsort_stable(x):
    return torch.argsort(x, stable=True)


def topk(x):
    return torch.topk(x, 2)


def topk_smallest(x):
    return torch.topk(x, 2, largest=False)


def kthvalue(x, k):
    value, index = torch.kthvalue(x, k)  # shown
    return value


def argmax(x):
    return torch.argmax(x)


def argmax_along_axis(x):
    return torch.argmax(x, dim=1)


def argmin(x):
    return torch.argmin(x)


def argmin_along_axis(x):
    return torch.argmin(x, dim=1)


def argmax_keeping_axis(x):
    return torch.argmax(x, dim=1, keepdim=True)


def nanargmax(x):
    return torch.argmax(torch.nan_to_num(x, nan=-torch.inf))


def unique(x):
    return torch.unique(x)


def unique_with_inverse(x):
    return torch.unique(x, return_inverse=True)


def unique_with_counts(x):
    return torch.unique(x, return_counts=True)


def unique_rows(x):
    return torch.unique(x, dim=0)


def unique_consecutive(x):
    return torch.unique_consecutive(x)


def searchsorted(boundaries, x):
    return torch.searchsorted(boundaries, x)


def searchsorted_right(boundaries, x):
    return torch.searchsorted(boundaries, x, right=True)


def bucketize(x, boundaries):
    return torch.bucketize(x, boundaries)


def digitize(x, boundaries):
    return torch.bucketize(x, boundaries, right=True)


def isin(x, values):
    return torch.isin(x, values)


def in_top_k(targets, predictions):
    return torch.any(torch.topk(predictions, 2).indices == targets[:, None], dim=1)


def mode(x):
    values, indices = torch.mode(x)  # shown
    return values


def lexsort(first, second):
    order = torch.argsort(second, stable=True)  # shown
    return order[torch.argsort(first[order], stable=True)]  # shown


def union1d(x, y):
    return torch.unique(torch.cat([x, y]))


def intersect1d(x, y):
    return torch.unique(x[torch.isin(x, y)])


def setdiff1d(x, y):
    return torch.unique(x[~torch.isin(x, y)])


def signbit(x):
    return torch.signbit(x)


def isposinf(x):
    return torch.isposinf(x)


def isneginf(x):
    return torch.isneginf(x)


def is_non_decreasing(x):
    return torch.all(x[1:] >= x[:-1])


def is_strictly_increasing(x):
    return torch.all(x[1:] > x[:-1])


def invert_permutation(x):
    return torch.argsort(x)
