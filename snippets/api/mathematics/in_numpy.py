"""Mathematics in NumPy: what a reader would type, one function per operation."""

import numpy as np


def abs(x):
    return np.abs(x)


def neg(x):
    return np.negative(x)


def sign(x):
    return np.sign(x)


def add(x, y):
    return np.add(x, y)


def sub(x, y):
    return np.subtract(x, y)


def mul(x, y):
    return np.multiply(x, y)


def div(x, y):
    return np.divide(x, y)


def floor_divide(x, y):
    return np.floor_divide(x, y)


def remainder(x, y):
    return np.remainder(x, y)


def fmod(x, y):
    return np.fmod(x, y)


def pow(x, exponent):
    return np.power(x, exponent)


def sqrt(x):
    return np.sqrt(x)


def rsqrt(x):
    return 1 / np.sqrt(x)


def square(x):
    return np.square(x)


def reciprocal(x):
    return np.reciprocal(x)


def exp(x):
    return np.exp(x)


def exp2(x):
    return np.exp2(x)


def expm1(x):
    return np.expm1(x)


def log(x):
    return np.log(x)


def log2(x):
    return np.log2(x)


def log10(x):
    return np.log10(x)


def log1p(x):
    return np.log1p(x)


def logaddexp(x, y):
    return np.logaddexp(x, y)


def sin(x):
    return np.sin(x)


def cos(x):
    return np.cos(x)


def tan(x):
    return np.tan(x)


def asin(x):
    return np.arcsin(x)


def acos(x):
    return np.arccos(x)


def atan(x):
    return np.arctan(x)


def atan2(y, x):
    return np.arctan2(y, x)


def sinh(x):
    return np.sinh(x)


def cosh(x):
    return np.cosh(x)


def tanh(x):
    return np.tanh(x)


def asinh(x):
    return np.arcsinh(x)


def acosh(x):
    return np.arccosh(x)


def atanh(x):
    return np.arctanh(x)


def floor(x):
    return np.floor(x)


def ceil(x):
    return np.ceil(x)


def round(x):
    return np.round(x)


def round_to_digits(x):
    return np.round(x, 1)


def trunc(x):
    return np.trunc(x)


def frac(x):
    return x - np.trunc(x)


def clamp(x, low, high):
    return np.clip(x, low, high)


def clamp_min(x, low):
    return np.clip(x, low, None)


def maximum(x, y):
    return np.maximum(x, y)


def minimum(x, y):
    return np.minimum(x, y)


def fmax(x, y):
    return np.fmax(x, y)


def hypot(x, y):
    return np.hypot(x, y)


def lerp(x, y, weight):
    return x + weight * (y - x)


def nan_to_num(x):
    return np.nan_to_num(x)


def isnan(x):
    return np.isnan(x)


def isinf(x):
    return np.isinf(x)


def isfinite(x):
    return np.isfinite(x)


def cumsum(x):
    return np.cumsum(x, axis=0)


def cumprod(x):
    return np.cumprod(x, axis=0)


def diff(x):
    return np.diff(x)


def deg2rad(x):
    return np.deg2rad(x)


def heaviside(x, at_zero):
    return np.heaviside(x, at_zero)


def copysign(x, y):
    return np.copysign(x, y)


def sinc(x):
    return np.sinc(x)


def gcd(x, y):
    return np.gcd(x, y)


def lcm(x, y):
    return np.lcm(x, y)


def bitwise_and(x, y):
    return np.bitwise_and(x, y)


def bitwise_or(x, y):
    return np.bitwise_or(x, y)


def bitwise_xor(x, y):
    return np.bitwise_xor(x, y)


def bitwise_not(x):
    return np.bitwise_not(x)


def left_shift(x, y):
    return np.left_shift(x, y)


def logical_and(x, y):
    return np.logical_and(x, y)


def logical_or(x, y):
    return np.logical_or(x, y)


def logical_not(x):
    return np.logical_not(x)


def logical_xor(x, y):
    return np.logical_xor(x, y)
