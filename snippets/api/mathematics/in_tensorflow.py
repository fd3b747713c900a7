"""Mathematics in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def abs(x):
    return tf.abs(x)


def neg(x):
    return tf.negative(x)


def sign(x):
    return tf.sign(x)


def add(x, y):
    return tf.add(x, y)


def sub(x, y):
    return tf.subtract(x, y)


def mul(x, y):
    return tf.multiply(x, y)


def div(x, y):
    return tf.divide(x, y)


def floor_divide(x, y):
    return tf.math.floordiv(x, y)


def remainder(x, y):
    return tf.math.floormod(x, y)


def fmod(x, y):
    return tf.truncatemod(x, y)


def pow(x, exponent):
    return tf.pow(x, exponent)


def sqrt(x):
    return tf.sqrt(x)


def rsqrt(x):
    return tf.math.rsqrt(x)


def square(x):
    return tf.square(x)


def reciprocal(x):
    return tf.math.reciprocal(x)


def exp(x):
    return tf.exp(x)


def exp2(x):
    return tf.pow(2.0, x)


def expm1(x):
    return tf.math.expm1(x)


def log(x):
    return tf.math.log(x)


def log2(x):
    return tf.math.log(x) / tf.math.log(2.0)


def log10(x):
    return tf.math.log(x) / tf.math.log(10.0)


def log1p(x):
    return tf.math.log1p(x)


def logaddexp(x, y):
    return tf.reduce_logsumexp(tf.stack([x, y]), axis=0)


def sin(x):
    return tf.sin(x)


def cos(x):
    return tf.cos(x)


def tan(x):
    return tf.tan(x)


def asin(x):
    return tf.asin(x)


def acos(x):
    return tf.acos(x)


def atan(x):
    return tf.atan(x)


def atan2(y, x):
    return tf.atan2(y, x)


def sinh(x):
    return tf.sinh(x)


def cosh(x):
    return tf.cosh(x)


def tanh(x):
    return tf.tanh(x)


def asinh(x):
    return tf.asinh(x)


def acosh(x):
    return tf.acosh(x)


def atanh(x):
    return tf.atanh(x)


def floor(x):
    return tf.floor(x)


def ceil(x):
    return tf.math.ceil(x)


def round(x):
    return tf.round(x)


def round_to_digits(x):
    return tf.round(x * 10) / 10


def trunc(x):
    return tf.where(x < 0, tf.math.ceil(x), tf.floor(x))


def frac(x):
    return x - tf.where(x < 0, tf.math.ceil(x), tf.floor(x))


def clamp(x, low, high):
    return tf.clip_by_value(x, low, high)


def clamp_min(x, low):
    return tf.maximum(x, low)


def maximum(x, y):
    return tf.maximum(x, y)


def minimum(x, y):
    return tf.minimum(x, y)


def hypot(x, y):
    return tf.sqrt(x * x + y * y)


def erf(x):
    return tf.math.erf(x)


def erfc(x):
    return tf.math.erfc(x)


def erfinv(x):
    return tf.math.erfinv(x)


def lgamma(x):
    return tf.math.lgamma(x)


def digamma(x):
    return tf.math.digamma(x)


def xlogy(x, y):
    return tf.math.xlogy(x, y)


def lerp(x, y, weight):
    return x + weight * (y - x)


def nan_to_num(x):
    return tf.where(tf.math.is_nan(x), tf.zeros_like(x), x)


def isnan(x):
    return tf.math.is_nan(x)


def isinf(x):
    return tf.math.is_inf(x)


def isfinite(x):
    return tf.math.is_finite(x)


def cumsum(x):
    return tf.cumsum(x, axis=0)


def cumprod(x):
    return tf.math.cumprod(x, axis=0)


def diff(x):
    return x[..., 1:] - x[..., :-1]


def copysign(x, y):
    return tf.abs(x) * tf.sign(y)


def bitwise_and(x, y):
    return tf.bitwise.bitwise_and(x, y)


def bitwise_or(x, y):
    return tf.bitwise.bitwise_or(x, y)


def bitwise_xor(x, y):
    return tf.bitwise.bitwise_xor(x, y)


def bitwise_not(x):
    return tf.bitwise.invert(x)


def left_shift(x, y):
    return tf.bitwise.left_shift(x, y)


def logical_and(x, y):
    return tf.logical_and(x, y)


def logical_or(x, y):
    return tf.logical_or(x, y)


def logical_not(x):
    return tf.logical_not(x)


def logical_xor(x, y):
    return tf.math.logical_xor(x, y)
