"""Mathematics in Keras 3: what a reader would type, one function per operation."""

import keras


def abs(x):
    return keras.ops.abs(x)


def neg(x):
    return keras.ops.negative(x)


def sign(x):
    return keras.ops.sign(x)


def add(x, y):
    return keras.ops.add(x, y)


def sub(x, y):
    return keras.ops.subtract(x, y)


def mul(x, y):
    return keras.ops.multiply(x, y)


def div(x, y):
    return keras.ops.divide(x, y)


def floor_divide(x, y):
    return keras.ops.floor_divide(x, y)


def remainder(x, y):
    return keras.ops.mod(x, y)


def pow(x, exponent):
    return keras.ops.power(x, exponent)


def sqrt(x):
    return keras.ops.sqrt(x)


def rsqrt(x):
    return keras.ops.rsqrt(x)


def square(x):
    return keras.ops.square(x)


def reciprocal(x):
    return keras.ops.reciprocal(x)


def exp(x):
    return keras.ops.exp(x)


def exp2(x):
    return keras.ops.exp2(x)


def expm1(x):
    return keras.ops.expm1(x)


def log(x):
    return keras.ops.log(x)


def log2(x):
    return keras.ops.log2(x)


def log10(x):
    return keras.ops.log10(x)


def log1p(x):
    return keras.ops.log1p(x)


def logaddexp(x, y):
    return keras.ops.logaddexp(x, y)


def sin(x):
    return keras.ops.sin(x)


def cos(x):
    return keras.ops.cos(x)


def tan(x):
    return keras.ops.tan(x)


def asin(x):
    return keras.ops.arcsin(x)


def acos(x):
    return keras.ops.arccos(x)


def atan(x):
    return keras.ops.arctan(x)


def atan2(y, x):
    return keras.ops.arctan2(y, x)


def sinh(x):
    return keras.ops.sinh(x)


def cosh(x):
    return keras.ops.cosh(x)


def tanh(x):
    return keras.ops.tanh(x)


def asinh(x):
    return keras.ops.arcsinh(x)


def acosh(x):
    return keras.ops.arccosh(x)


def atanh(x):
    return keras.ops.arctanh(x)


def floor(x):
    return keras.ops.floor(x)


def ceil(x):
    return keras.ops.ceil(x)


def round(x):
    return keras.ops.round(x)


def round_to_digits(x):
    return keras.ops.round(x, 1)


def trunc(x):
    return keras.ops.trunc(x)


def frac(x):
    return x - keras.ops.trunc(x)


def clamp(x, low, high):
    return keras.ops.clip(x, low, high)


def clamp_min(x, low):
    return keras.ops.maximum(x, low)


def maximum(x, y):
    return keras.ops.maximum(x, y)


def minimum(x, y):
    return keras.ops.minimum(x, y)


def hypot(x, y):
    return keras.ops.hypot(x, y)


def erf(x):
    return keras.ops.erf(x)


def erfinv(x):
    return keras.ops.erfinv(x)


def lerp(x, y, weight):
    return x + weight * (y - x)


def nan_to_num(x):
    return keras.ops.nan_to_num(x)


def isnan(x):
    return keras.ops.isnan(x)


def isinf(x):
    return keras.ops.isinf(x)


def isfinite(x):
    return keras.ops.isfinite(x)


def cumsum(x):
    return keras.ops.cumsum(x, axis=0)


def cumprod(x):
    return keras.ops.cumprod(x, axis=0)


def diff(x):
    return keras.ops.diff(x)


def deg2rad(x):
    return keras.ops.deg2rad(x)


def heaviside(x, at_zero):
    return keras.ops.heaviside(x, at_zero)


def sinc(x):
    return keras.ops.sinc(x)


def gcd(x, y):
    return keras.ops.gcd(x, y)


def lcm(x, y):
    return keras.ops.lcm(x, y)


def bitwise_and(x, y):
    return keras.ops.bitwise_and(x, y)


def bitwise_or(x, y):
    return keras.ops.bitwise_or(x, y)


def bitwise_xor(x, y):
    return keras.ops.bitwise_xor(x, y)


def bitwise_not(x):
    return keras.ops.bitwise_not(x)


def left_shift(x, y):
    return keras.ops.left_shift(x, y)


def logical_and(x, y):
    return keras.ops.logical_and(x, y)


def logical_or(x, y):
    return keras.ops.logical_or(x, y)


def logical_not(x):
    return keras.ops.logical_not(x)


def logical_xor(x, y):
    return keras.ops.logical_xor(x, y)
