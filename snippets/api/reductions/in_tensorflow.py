"""Reductions in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def sum(x):
    return tf.reduce_sum(x)


def sum_along_axis(x):
    return tf.reduce_sum(x, axis=1)


def sum_over_axes(x):
    return tf.reduce_sum(x, axis=(0, 2))


def sum_keeping_axes(x):
    return tf.reduce_sum(x, axis=1, keepdims=True)


def sum_of_dtype(x):
    return tf.reduce_sum(tf.cast(x, tf.float32))


def mean(x):
    return tf.reduce_mean(x)


def mean_along_axis(x):
    return tf.reduce_mean(x, axis=1)


def mean_of_bools(x):
    return tf.reduce_mean(tf.cast(x, tf.float32))


def prod(x):
    return tf.reduce_prod(x)


def max(x):
    return tf.reduce_max(x)


def min(x):
    return tf.reduce_min(x)


def amax(x):
    return tf.reduce_max(x, axis=1)


def amin(x):
    return tf.reduce_min(x, axis=1)


def max_with_indices(x):
    return tf.reduce_max(x, axis=1), tf.argmax(x, axis=1)


def aminmax(x):
    return tf.reduce_min(x), tf.reduce_max(x)


def any(x):
    return tf.reduce_any(x)


def all(x):
    return tf.reduce_all(x)


def any_along_axis(x):
    return tf.reduce_any(x, axis=1)


def all_along_axis(x):
    return tf.reduce_all(x, axis=1)


def std(x):
    n = tf.cast(tf.size(x), x.dtype)  # shown
    return tf.math.reduce_std(x) * tf.sqrt(n / (n - 1))  # shown


def std_population(x):
    return tf.math.reduce_std(x)


def var(x):
    n = tf.cast(tf.size(x), x.dtype)  # shown
    return tf.math.reduce_variance(x) * n / (n - 1)  # shown


def var_population(x):
    return tf.math.reduce_variance(x)


def var_mean(x):
    return tf.nn.moments(x, axes=[0])


def median(x):
    ordered = tf.sort(tf.reshape(x, [-1]))  # shown
    return ordered[(tf.size(x) - 1) // 2]  # shown


def nansum(x):
    return tf.reduce_sum(tf.where(tf.math.is_nan(x), 0.0, x))


def nanmean(x):
    return tf.reduce_mean(tf.boolean_mask(x, ~tf.math.is_nan(x)))


def nanmax(x):
    return tf.reduce_max(tf.boolean_mask(x, ~tf.math.is_nan(x)))


def nanmin(x):
    return tf.reduce_min(tf.boolean_mask(x, ~tf.math.is_nan(x)))


def nanstd(x):
    return tf.math.reduce_std(tf.boolean_mask(x, ~tf.math.is_nan(x)))


def logsumexp(x):
    return tf.reduce_logsumexp(x, axis=1)


def half_sum_of_squares(x):
    return tf.nn.l2_loss(x)


def count_nonzero(x):
    return tf.math.count_nonzero(x)


def zero_fraction(x):
    return tf.math.zero_fraction(x)


def add_n(tensors):
    return tf.add_n(tensors)


def segment_sum(x, ids):
    return tf.math.segment_sum(x, ids)


def unsorted_segment_sum(x, ids, n):
    return tf.math.unsorted_segment_sum(x, ids, n)


def segment_mean(x, ids, n):
    return tf.math.unsorted_segment_mean(x, ids, n)


def segment_max(x, ids, n):
    return tf.math.unsorted_segment_max(x, ids, n)


def bincount(x):
    return tf.math.bincount(x)


def bincount_weighted(x, weights):
    return tf.math.bincount(x, weights=weights)


def histc(x):
    return tf.histogram_fixed_width(x, [0.0, 1.0], nbins=4)


def ptp(x):
    return tf.reduce_max(x) - tf.reduce_min(x)


def average(x, weights):
    return tf.reduce_sum(x * weights) / tf.reduce_sum(weights)


def trapezoid(y, x):
    return tf.reduce_sum((y[1:] + y[:-1]) * (x[1:] - x[:-1])) / 2


def masked_sum(x, mask):
    return tf.reduce_sum(tf.boolean_mask(x, mask))


def masked_mean(x, mask):
    count = tf.reduce_sum(tf.cast(mask, x.dtype), axis=1)  # shown
    return tf.reduce_sum(tf.where(mask, x, 0.0), axis=1) / count  # shown


def cummax(x):
    return tf.scan(tf.maximum, x)


def cummin(x):
    return tf.scan(tf.minimum, x)


def logcumsumexp(x):
    return tf.math.cumulative_logsumexp(x, axis=0)
