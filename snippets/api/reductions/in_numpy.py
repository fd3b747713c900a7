"""Reductions in NumPy: what a reader would type, one function per operation."""

import numpy as np


def sum(x):
    return np.sum(x)


def sum_along_axis(x):
    return np.sum(x, axis=1)


def sum_over_axes(x):
    return np.sum(x, axis=(0, 2))


def sum_keeping_axes(x):
    return np.sum(x, axis=1, keepdims=True)


def sum_of_dtype(x):
    return np.sum(x, dtype=np.float32)


def mean(x):
    return np.mean(x)


def mean_along_axis(x):
    return np.mean(x, axis=1)


def mean_of_bools(x):
    return np.mean(x)


def prod(x):
    return np.prod(x)


def max(x):
    return np.max(x)


def min(x):
    return np.min(x)


def amax(x):
    return np.max(x, axis=1)


def amin(x):
    return np.min(x, axis=1)


def max_with_indices(x):
    return np.max(x, axis=1), np.argmax(x, axis=1)


def aminmax(x):
    return np.min(x), np.max(x)


def any(x):
    return np.any(x)


def all(x):
    return np.all(x)


def any_along_axis(x):
    return np.any(x, axis=1)


def all_along_axis(x):
    return np.all(x, axis=1)


def std(x):
    return np.std(x, ddof=1)


def std_population(x):
    return np.std(x)


def var(x):
    return np.var(x, ddof=1)


def var_population(x):
    return np.var(x)


def var_mean(x):
    return np.var(x, axis=0), np.mean(x, axis=0)


def median(x):
    return np.median(x)


def median_along_axis(x):
    return np.median(x, axis=1)


def quantile(x, q):
    return np.quantile(x, q)


def percentile(x, q):
    return np.percentile(x, q)


def nansum(x):
    return np.nansum(x)


def nanmean(x):
    return np.nanmean(x)


def nanmedian(x):
    return np.nanmedian(x)


def nanquantile(x, q):
    return np.nanquantile(x, q)


def nanmax(x):
    return np.nanmax(x)


def nanmin(x):
    return np.nanmin(x)


def nanstd(x):
    return np.nanstd(x)


def logsumexp(x):
    return np.logaddexp.reduce(x, axis=1)


def half_sum_of_squares(x):
    return np.sum(x**2) / 2


def count_nonzero(x):
    return np.count_nonzero(x)


def zero_fraction(x):
    return np.mean(x == 0)


def add_n(tensors):
    return np.sum(tensors, axis=0)


def segment_sum(x, ids):
    out = np.zeros((ids.max() + 1, *x.shape[1:]), x.dtype)  # shown
    np.add.at(out, ids, x)  # shown
    return out


def unsorted_segment_sum(x, ids, n):
    out = np.zeros((n, *x.shape[1:]), x.dtype)  # shown
    np.add.at(out, ids, x)  # shown
    return out


def segment_mean(x, ids, n):
    return np.bincount(ids, weights=x, minlength=n) / np.bincount(ids, minlength=n)


def segment_max(x, ids, n):
    out = np.full(n, -np.inf, x.dtype)  # shown
    np.maximum.at(out, ids, x)  # shown
    return out


def bincount(x):
    return np.bincount(x)


def bincount_weighted(x, weights):
    return np.bincount(x, weights=weights)


def histogram(x):
    return np.histogram(x, 4, range=(0.0, 1.0))


def histc(x):
    counts, edges = np.histogram(x, bins=4, range=(0, 1))  # shown
    return counts


def ptp(x):
    return np.ptp(x)


def average(x, weights):
    return np.average(x, weights=weights)


def trapezoid(y, x):
    return np.trapezoid(y, x)


def masked_sum(x, mask):
    return np.sum(x[mask])


def masked_mean(x, mask):
    return np.mean(x, axis=1, where=mask)


def cummax(x):
    return np.maximum.accumulate(x, axis=0)


def cummin(x):
    return np.minimum.accumulate(x, axis=0)


def logcumsumexp(x):
    return np.logaddexp.accumulate(x, axis=0)


def cov(x):
    return np.cov(x)


def corrcoef(x):
    return np.corrcoef(x)
