"""Comparison and sorting in Keras 3: what a reader would type, one function per operation."""

import keras


def eq(x, y):
    return keras.ops.equal(x, y)


def ne(x, y):
    return keras.ops.not_equal(x, y)


def lt(x, y):
    return keras.ops.less(x, y)


def le(x, y):
    return keras.ops.less_equal(x, y)


def gt(x, y):
    return keras.ops.greater(x, y)


def ge(x, y):
    return keras.ops.greater_equal(x, y)


def isclose(x, y):
    return keras.ops.isclose(x, y)


def allclose(x, y):
    return keras.ops.allclose(x, y)


def equal(x, y):
    return keras.ops.all(keras.ops.equal(x, y))


def sort(x):
    return keras.ops.sort(x)


def sort_descending(x):
    return keras.ops.flip(keras.ops.sort(x), axis=-1)


def sort_along_first_axis(x):
    return keras.ops.sort(x, axis=0)


def sort_by_key(keys, values):
    return keras.ops.take(values, keras.ops.argsort(keys), axis=0)


def argsort(x):
    return keras.ops.argsort(x)


def argsort_descending(x):
    return keras.ops.argsort(-x)  # shown


def argsort_stable(x):
    return keras.ops.argsort(x)


def topk(x):
    return keras.ops.top_k(x, 2)


def topk_smallest(x):
    values, indices = keras.ops.top_k(-x, 2)  # shown
    return -values, indices  # shown


def kthvalue(x, k):
    return keras.ops.sort(x)[..., k - 1]


def argmax(x):
    return keras.ops.argmax(x)


def argmax_along_axis(x):
    return keras.ops.argmax(x, axis=1)


def argmin(x):
    return keras.ops.argmin(x)


def argmin_along_axis(x):
    return keras.ops.argmin(x, axis=1)


def argmax_keeping_axis(x):
    return keras.ops.argmax(x, axis=1, keepdims=True)


def nanargmax(x):
    return keras.ops.nanargmax(x)


def unique(x):
    return keras.ops.unique(x)


def unique_with_inverse(x):
    return keras.ops.unique(x, return_inverse=True)


def unique_with_counts(x):
    return keras.ops.unique(x, return_counts=True)


def unique_rows(x):
    return keras.ops.unique(x, axis=0)


def searchsorted(boundaries, x):
    return keras.ops.searchsorted(boundaries, x)


def searchsorted_right(boundaries, x):
    return keras.ops.searchsorted(boundaries, x, side="right")


def bucketize(x, boundaries):
    return keras.ops.digitize(x, boundaries)


def digitize(x, boundaries):
    return keras.ops.digitize(x, boundaries)


def isin(x, values):
    return keras.ops.isin(x, values)


def in_top_k(targets, predictions):
    return keras.ops.in_top_k(targets, predictions, k=2)


def lexsort(first, second):
    order = keras.ops.argsort(second)  # shown
    return keras.ops.take(order, keras.ops.argsort(keras.ops.take(first, order)))  # shown


def argpartition(x, k):
    order = keras.ops.argpartition(x, k)  # shown
    return keras.ops.sort(order[:k]), order[k], keras.ops.sort(order[k + 1 :])


def union1d(x, y):
    return keras.ops.unique(keras.ops.concatenate([x, y]))


def signbit(x):
    return keras.ops.signbit(x)


def isposinf(x):
    return keras.ops.isposinf(x)


def isneginf(x):
    return keras.ops.isneginf(x)


def is_non_decreasing(x):
    return keras.ops.all(x[1:] >= x[:-1])


def is_strictly_increasing(x):
    return keras.ops.all(x[1:] > x[:-1])


def invert_permutation(x):
    return keras.ops.argsort(x)
