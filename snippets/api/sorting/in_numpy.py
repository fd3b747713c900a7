"""Comparison and sorting in NumPy: what a reader would type, one function per operation."""

import numpy as np


def eq(x, y):
    return np.equal(x, y)


def ne(x, y):
    return np.not_equal(x, y)


def lt(x, y):
    return np.less(x, y)


def le(x, y):
    return np.less_equal(x, y)


def gt(x, y):
    return np.greater(x, y)


def ge(x, y):
    return np.greater_equal(x, y)


def isclose(x, y):
    return np.isclose(x, y)


def allclose(x, y):
    return np.allclose(x, y)


def equal(x, y):
    return np.array_equal(x, y)


def sort(x):
    return np.sort(x)


def sort_descending(x):
    return np.sort(x)[..., ::-1]


def sort_along_first_axis(x):
    return np.sort(x, axis=0)


def sort_by_key(keys, values):
    return values[np.argsort(keys)]


def argsort(x):
    return np.argsort(x)


def argsort_descending(x):
    return np.argsort(-x)  # shown


def argsort_stable(x):
    return np.argsort(x, stable=True)


def topk(x):
    indices = np.argsort(-x, axis=-1)[..., :2]  # shown
    return np.take_along_axis(x, indices, axis=-1), indices  # shown


def topk_smallest(x):
    indices = np.argsort(x, axis=-1)[..., :2]  # shown
    return np.take_along_axis(x, indices, axis=-1), indices  # shown


def kthvalue(x, k):
    return np.sort(x)[..., k - 1]


def argmax(x):
    return np.argmax(x)


def argmax_along_axis(x):
    return np.argmax(x, axis=1)


def argmin(x):
    return np.argmin(x)


def argmin_along_axis(x):
    return np.argmin(x, axis=1)


def argmax_keeping_axis(x):
    return np.argmax(x, axis=1, keepdims=True)


def nanargmax(x):
    return np.nanargmax(x)


def unique(x):
    return np.unique(x)


def unique_with_inverse(x):
    return np.unique(x, return_inverse=True)


def unique_with_counts(x):
    return np.unique(x, return_counts=True)


def unique_rows(x):
    return np.unique(x, axis=0)


def unique_consecutive(x):
    return x[np.append(True, x[1:] != x[:-1])]


def searchsorted(boundaries, x):
    return np.searchsorted(boundaries, x)


def searchsorted_right(boundaries, x):
    return np.searchsorted(boundaries, x, side="right")


def bucketize(x, boundaries):
    return np.digitize(x, boundaries)


def digitize(x, boundaries):
    return np.digitize(x, boundaries)


def isin(x, values):
    return np.isin(x, values)


def in_top_k(targets, predictions):
    return np.any(np.argsort(-predictions)[:, :2] == targets[:, None], axis=1)


def lexsort(first, second):
    return np.lexsort((second, first))


def partition(x, k):
    parted = np.partition(x, k)  # shown
    return np.sort(parted[:k]), parted[k], np.sort(parted[k + 1 :])


def argpartition(x, k):
    order = np.argpartition(x, k)  # shown
    return np.sort(order[:k]), order[k], np.sort(order[k + 1 :])


def union1d(x, y):
    return np.union1d(x, y)


def intersect1d(x, y):
    return np.intersect1d(x, y)


def setdiff1d(x, y):
    return np.setdiff1d(x, y)


def signbit(x):
    return np.signbit(x)


def isposinf(x):
    return np.isposinf(x)


def isneginf(x):
    return np.isneginf(x)


def is_non_decreasing(x):
    return np.all(x[1:] >= x[:-1])


def is_strictly_increasing(x):
    return np.all(x[1:] > x[:-1])


def invert_permutation(x):
    return np.argsort(x)
