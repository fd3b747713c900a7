"""Comparison and sorting in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def eq(x, y):
    return tf.equal(x, y)


def ne(x, y):
    return tf.not_equal(x, y)


def lt(x, y):
    return tf.less(x, y)


def le(x, y):
    return tf.less_equal(x, y)


def gt(x, y):
    return tf.greater(x, y)


def ge(x, y):
    return tf.greater_equal(x, y)


def isclose(x, y):
    return tf.abs(x - y) <= 1e-8 + 1e-5 * tf.abs(y)


def allclose(x, y):
    return tf.reduce_all(tf.abs(x - y) <= 1e-8 + 1e-5 * tf.abs(y))


def equal(x, y):
    return tf.reduce_all(tf.equal(x, y))


def sort(x):
    return tf.sort(x)


def sort_descending(x):
    return tf.sort(x, direction="DESCENDING")


def sort_along_first_axis(x):
    return tf.sort(x, axis=0)


def sort_by_key(keys, values):
    return tf.gather(values, tf.argsort(keys))


def argsort(x):
    return tf.argsort(x)


def argsort_descending(x):
    return tf.argsort(x, direction="DESCENDING")


def argsort_stable(x):
    return tf.argsort(x, stable=True)


def topk(x):
    return tf.math.top_k(x, 2)


def topk_smallest(x):
    values, indices = tf.math.top_k(-x, 2)  # shown
    return -values, indices  # shown


def kthvalue(x, k):
    return tf.sort(x)[..., k - 1]


def argmax(x):
    return tf.argmax(x)


def argmax_along_axis(x):
    return tf.argmax(x, axis=1)


def argmin(x):
    return tf.argmin(x)


def argmin_along_axis(x):
    return tf.argmin(x, axis=1)


def argmax_keeping_axis(x):
    return tf.expand_dims(tf.argmax(x, axis=1), axis=1)


def nanargmax(x):
    return tf.argmax(tf.where(tf.math.is_nan(x), x.dtype.min, x))


def unique(x):
    return tf.unique(x)


def unique_with_inverse(x):
    return tf.unique(x)


def unique_with_counts(x):
    values, index, counts = tf.unique_with_counts(x)  # shown
    return values, counts


def unique_rows(x):
    y, idx = tf.raw_ops.UniqueV2(x=x, axis=[0])  # shown
    return y


def unique_consecutive(x):
    return tf.boolean_mask(x, tf.concat([[True], x[1:] != x[:-1]], axis=0))


def searchsorted(boundaries, x):
    return tf.searchsorted(boundaries, x)


def searchsorted_right(boundaries, x):
    return tf.searchsorted(boundaries, x, side="right")


def bucketize(x, boundaries):
    return tf.searchsorted(boundaries, x)


def digitize(x, boundaries):
    return tf.searchsorted(boundaries, x, side="right")


def isin(x, values):
    return tf.reduce_any(tf.equal(x[..., None], values), axis=-1)


def in_top_k(targets, predictions):
    return tf.math.in_top_k(targets, predictions, k=2)


def lexsort(first, second):
    order = tf.argsort(second, stable=True)  # shown
    return tf.gather(order, tf.argsort(tf.gather(first, order), stable=True))  # shown


def union1d(x, y):
    return tf.sets.union(x[None], y[None]).values


def intersect1d(x, y):
    return tf.sets.intersection(x[None], y[None]).values


def setdiff1d(x, y):
    return tf.sets.difference(x[None], y[None]).values


def signbit(x):
    return tf.bitcast(x, tf.int32) < 0


def isposinf(x):
    return tf.math.is_inf(x) & (x > 0)


def isneginf(x):
    return tf.math.is_inf(x) & (x < 0)


def is_non_decreasing(x):
    return tf.math.is_non_decreasing(x)


def is_strictly_increasing(x):
    return tf.math.is_strictly_increasing(x)


def invert_permutation(x):
    return tf.math.invert_permutation(x)
