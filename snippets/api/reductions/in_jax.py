"""Reductions in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def sum(x):
    return jnp.sum(x)


def sum_along_axis(x):
    return jnp.sum(x, axis=1)


def sum_over_axes(x):
    return jnp.sum(x, axis=(0, 2))


def sum_keeping_axes(x):
    return jnp.sum(x, axis=1, keepdims=True)


def sum_of_dtype(x):
    return jnp.sum(x, dtype=jnp.float32)


def mean(x):
    return jnp.mean(x)


def mean_along_axis(x):
    return jnp.mean(x, axis=1)


def mean_of_bools(x):
    return jnp.mean(x)


def prod(x):
    return jnp.prod(x)


def max(x):
    return jnp.max(x)


def min(x):
    return jnp.min(x)


def amax(x):
    return jnp.max(x, axis=1)


def amin(x):
    return jnp.min(x, axis=1)


def max_with_indices(x):
    return jnp.max(x, axis=1), jnp.argmax(x, axis=1)


def aminmax(x):
    return jnp.min(x), jnp.max(x)


def any(x):
    return jnp.any(x)


def all(x):
    return jnp.all(x)


def any_along_axis(x):
    return jnp.any(x, axis=1)


def all_along_axis(x):
    return jnp.all(x, axis=1)


def std(x):
    return jnp.std(x, ddof=1)


def std_population(x):
    return jnp.std(x)


def var(x):
    return jnp.var(x, ddof=1)


def var_population(x):
    return jnp.var(x)


def var_mean(x):
    return jnp.var(x, axis=0), jnp.mean(x, axis=0)


def median(x):
    return jnp.median(x)


def median_along_axis(x):
    return jnp.median(x, axis=1)


def quantile(x, q):
    return jnp.quantile(x, q)


def percentile(x, q):
    return jnp.percentile(x, q)


def nansum(x):
    return jnp.nansum(x)


def nanmean(x):
    return jnp.nanmean(x)


def nanmedian(x):
    return jnp.nanmedian(x)


def nanquantile(x, q):
    return jnp.nanquantile(x, q)


def nanmax(x):
    return jnp.nanmax(x)


def nanmin(x):
    return jnp.nanmin(x)


def nanstd(x):
    return jnp.nanstd(x)


def logsumexp(x):
    return jax.nn.logsumexp(x, axis=1)


def half_sum_of_squares(x):
    return jnp.sum(x**2) / 2


def count_nonzero(x):
    return jnp.count_nonzero(x)


def zero_fraction(x):
    return jnp.mean(x == 0)


def add_n(tensors):
    return jnp.sum(jnp.stack(tensors), axis=0)


def segment_sum(x, ids):
    return jax.ops.segment_sum(x, ids)


def unsorted_segment_sum(x, ids, n):
    return jax.ops.segment_sum(x, ids, n)


def segment_mean(x, ids, n):
    return jax.ops.segment_sum(x, ids, n) / jax.ops.segment_sum(jnp.ones_like(x), ids, n)


def segment_max(x, ids, n):
    return jax.ops.segment_max(x, ids, n)


def bincount(x):
    return jnp.bincount(x)


def bincount_weighted(x, weights):
    return jnp.bincount(x, weights=weights)


def histogram(x):
    return jnp.histogram(x, 4, range=(0.0, 1.0))


def histc(x):
    counts, edges = jnp.histogram(x, bins=4, range=(0, 1))  # shown
    return counts


def ptp(x):
    return jnp.ptp(x)


def average(x, weights):
    return jnp.average(x, weights=weights)


def trapezoid(y, x):
    return jnp.trapezoid(y, x)


def masked_sum(x, mask):
    return jnp.sum(x[mask])


def masked_mean(x, mask):
    return jnp.mean(x, axis=1, where=mask)


def cummax(x):
    return jax.lax.cummax(x, axis=0)


def cummin(x):
    return jax.lax.cummin(x, axis=0)


def logcumsumexp(x):
    return jax.lax.cumlogsumexp(x, axis=0)


def cov(x):
    return jnp.cov(x)


def corrcoef(x):
    return jnp.corrcoef(x)
