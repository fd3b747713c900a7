"""Reductions in Keras 3: what a reader would type, one function per operation."""

import keras


def sum(x):
    return keras.ops.sum(x)


def sum_along_axis(x):
    return keras.ops.sum(x, axis=1)


def sum_over_axes(x):
    return keras.ops.sum(x, axis=(0, 2))


def sum_keeping_axes(x):
    return keras.ops.sum(x, axis=1, keepdims=True)


def sum_of_dtype(x):
    return keras.ops.sum(keras.ops.cast(x, "float32"))


def mean(x):
    return keras.ops.mean(x)


def mean_along_axis(x):
    return keras.ops.mean(x, axis=1)


def mean_of_bools(x):
    return keras.ops.mean(x)


def prod(x):
    return keras.ops.prod(x)


def max(x):
    return keras.ops.max(x)


def min(x):
    return keras.ops.min(x)


def amax(x):
    return keras.ops.max(x, axis=1)


def amin(x):
    return keras.ops.min(x, axis=1)


def max_with_indices(x):
    return keras.ops.max(x, axis=1), keras.ops.argmax(x, axis=1)


def aminmax(x):
    return keras.ops.min(x), keras.ops.max(x)


def any(x):
    return keras.ops.any(x)


def all(x):
    return keras.ops.all(x)


def any_along_axis(x):
    return keras.ops.any(x, axis=1)


def all_along_axis(x):
    return keras.ops.all(x, axis=1)


def std(x):
    n = keras.ops.cast(keras.ops.size(x), x.dtype)  # shown
    return keras.ops.std(x) * keras.ops.sqrt(n / (n - 1))  # shown


def std_population(x):
    return keras.ops.std(x)


def var(x):
    n = keras.ops.cast(keras.ops.size(x), x.dtype)  # shown
    return keras.ops.var(x) * n / (n - 1)  # shown


def var_population(x):
    return keras.ops.var(x)


def var_mean(x):
    return keras.ops.moments(x, axes=[0])


def median(x):
    return keras.ops.median(x)


def median_along_axis(x):
    return keras.ops.median(x, axis=1)


def quantile(x, q):
    return keras.ops.quantile(x, q)


def percentile(x, q):
    return keras.ops.percentile(x, q)


def nansum(x):
    return keras.ops.nansum(x)


def nanmean(x):
    return keras.ops.nanmean(x)


def nanmedian(x):
    return keras.ops.nanmedian(x)


def nanquantile(x, q):
    return keras.ops.nanquantile(x, q)


def nanmax(x):
    return keras.ops.nanmax(x)


def nanmin(x):
    return keras.ops.nanmin(x)


def nanstd(x):
    return keras.ops.nanstd(x)


def logsumexp(x):
    return keras.ops.logsumexp(x, axis=1)


def half_sum_of_squares(x):
    return keras.ops.sum(x**2) / 2


def count_nonzero(x):
    return keras.ops.count_nonzero(x)


def zero_fraction(x):
    return keras.ops.mean(x == 0)


def add_n(tensors):
    return keras.ops.sum(keras.ops.stack(tensors), axis=0)


def segment_sum(x, ids):
    return keras.ops.segment_sum(x, ids, keras.ops.max(ids) + 1)


def unsorted_segment_sum(x, ids, n):
    return keras.ops.segment_sum(x, ids, n)


def segment_mean(x, ids, n):
    return keras.ops.segment_sum(x, ids, n) / keras.ops.segment_sum(keras.ops.ones_like(x), ids, n)


def segment_max(x, ids, n):
    return keras.ops.segment_max(x, ids, n)


def bincount(x):
    return keras.ops.bincount(x)


def bincount_weighted(x, weights):
    return keras.ops.bincount(x, weights=weights)


def histogram(x):
    return keras.ops.histogram(x, 4, range=(0.0, 1.0))


def histc(x):
    counts, edges = keras.ops.histogram(x, bins=4, range=(0, 1))  # shown
    return counts


def ptp(x):
    return keras.ops.ptp(x)


def average(x, weights):
    return keras.ops.average(x, weights=weights)


def trapezoid(y, x):
    return keras.ops.trapezoid(y, x)


def masked_sum(x, mask):
    return keras.ops.sum(keras.ops.where(mask, x, 0))


def masked_mean(x, mask):
    count = keras.ops.sum(keras.ops.cast(mask, x.dtype), axis=1)  # shown
    return keras.ops.sum(keras.ops.where(mask, x, 0), axis=1) / count  # shown


def cummax(x):
    return keras.ops.associative_scan(keras.ops.maximum, x)


def cummin(x):
    return keras.ops.associative_scan(keras.ops.minimum, x)


def logcumsumexp(x):
    return keras.ops.associative_scan(keras.ops.logaddexp, x)


def corrcoef(x):
    return keras.ops.corrcoef(x)
