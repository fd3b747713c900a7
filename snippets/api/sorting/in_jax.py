"""Comparison and sorting in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def eq(x, y):
    return jnp.equal(x, y)


def ne(x, y):
    return jnp.not_equal(x, y)


def lt(x, y):
    return jnp.less(x, y)


def le(x, y):
    return jnp.less_equal(x, y)


def gt(x, y):
    return jnp.greater(x, y)


def ge(x, y):
    return jnp.greater_equal(x, y)


def isclose(x, y):
    return jnp.isclose(x, y)


def allclose(x, y):
    return jnp.allclose(x, y)


def equal(x, y):
    return jnp.array_equal(x, y)


def sort(x):
    return jnp.sort(x)


def sort_descending(x):
    return jnp.sort(x, descending=True)


def sort_along_first_axis(x):
    return jnp.sort(x, axis=0)


def sort_by_key(keys, values):
    return values[jnp.argsort(keys)]


def argsort(x):
    return jnp.argsort(x)


def argsort_descending(x):
    return jnp.argsort(x, descending=True)


def argsort_stable(x):
    return jnp.argsort(x, stable=True)


def topk(x):
    return jax.lax.top_k(x, 2)


def topk_smallest(x):
    values, indices = jax.lax.top_k(-x, 2)  # shown
    return -values, indices  # shown


def kthvalue(x, k):
    return jnp.sort(x)[..., k - 1]


def argmax(x):
    return jnp.argmax(x)


def argmax_along_axis(x):
    return jnp.argmax(x, axis=1)


def argmin(x):
    return jnp.argmin(x)


def argmin_along_axis(x):
    return jnp.argmin(x, axis=1)


def argmax_keeping_axis(x):
    return jnp.argmax(x, axis=1, keepdims=True)


def nanargmax(x):
    return jnp.nanargmax(x)


def unique(x):
    return jnp.unique(x)


def unique_with_inverse(x):
    return jnp.unique(x, return_inverse=True)


def unique_with_counts(x):
    return jnp.unique(x, return_counts=True)


def unique_rows(x):
    return jnp.unique(x, axis=0)


def unique_consecutive(x):
    return x[jnp.append(True, x[1:] != x[:-1])]


def searchsorted(boundaries, x):
    return jnp.searchsorted(boundaries, x)


def searchsorted_right(boundaries, x):
    return jnp.searchsorted(boundaries, x, side="right")


def bucketize(x, boundaries):
    return jnp.digitize(x, boundaries)


def digitize(x, boundaries):
    return jnp.digitize(x, boundaries)


def isin(x, values):
    return jnp.isin(x, values)


def in_top_k(targets, predictions):
    return jnp.any(jax.lax.top_k(predictions, 2)[1] == targets[:, None], axis=1)


def mode(x):
    result = jax.scipy.stats.mode(x, axis=-1)  # shown
    return result.mode


def lexsort(first, second):
    return jnp.lexsort((second, first))


def partition(x, k):
    parted = jnp.partition(x, k)  # shown
    return jnp.sort(parted[:k]), parted[k], jnp.sort(parted[k + 1 :])


def argpartition(x, k):
    order = jnp.argpartition(x, k)  # shown
    return jnp.sort(order[:k]), order[k], jnp.sort(order[k + 1 :])


def union1d(x, y):
    return jnp.union1d(x, y)


def intersect1d(x, y):
    return jnp.intersect1d(x, y)


def setdiff1d(x, y):
    return jnp.setdiff1d(x, y)


def signbit(x):
    return jnp.signbit(x)


def isposinf(x):
    return jnp.isposinf(x)


def isneginf(x):
    return jnp.isneginf(x)


def is_non_decreasing(x):
    return jnp.all(x[1:] >= x[:-1])


def is_strictly_increasing(x):
    return jnp.all(x[1:] > x[:-1])


def invert_permutation(x):
    return jnp.argsort(x)
