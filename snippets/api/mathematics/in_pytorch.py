"""Mathematics in PyTorch: what a reader would type, one function per operation."""

import torch


def abs(x):
    return torch.abs(x)


def neg(x):
    return torch.neg(x)


def sign(x):
    return torch.sign(x)


def add(x, y):
    return torch.add(x, y)


def sub(x, y):
    return torch.sub(x, y)


def mul(x, y):
    return torch.mul(x, y)


def div(x, y):
    return torch.div(x, y)


def floor_divide(x, y):
    return torch.floor_divide(x, y)


def remainder(x, y):
    return torch.remainder(x, y)


def fmod(x, y):
    return torch.fmod(x, y)


def pow(x, exponent):
    return torch.pow(x, exponent)


def sqrt(x):
    return torch.sqrt(x)


def rsqrt(x):
    return torch.rsqrt(x)


def square(x):
    return torch.square(x)


def reciprocal(x):
    return torch.reciprocal(x)


def exp(x):
    return torch.exp(x)


def exp2(x):
    return torch.exp2(x)


def expm1(x):
    return torch.expm1(x)


def log(x):
    return torch.log(x)


def log2(x):
    return torch.log2(x)


def log10(x):
    return torch.log10(x)


def log1p(x):
    return torch.log1p(x)


def logaddexp(x, y):
    return torch.logaddexp(x, y)


def sin(x):
    return torch.sin(x)


def cos(x):
    return torch.cos(x)


def tan(x):
    return torch.tan(x)


def asin(x):
    return torch.asin(x)


def acos(x):
    return torch.acos(x)


def atan(x):
    return torch.atan(x)


def atan2(y, x):
    return torch.atan2(y, x)


def sinh(x):
    return torch.sinh(x)


def cosh(x):
    return torch.cosh(x)


def tanh(x):
    return torch.tanh(x)


def asinh(x):
    return torch.asinh(x)


def acosh(x):
    return torch.acosh(x)


def atanh(x):
    return torch.atanh(x)


def floor(x):
    return torch.floor(x)


def ceil(x):
    return torch.ceil(x)


def round(x):
    return torch.round(x)


def round_to_digits(x):
    return torch.round(x, decimals=1)


def trunc(x):
    return torch.trunc(x)


def frac(x):
    return torch.frac(x)


def clamp(x, low, high):
    return torch.clamp(x, low, high)


def clamp_min(x, low):
    return torch.clamp(x, min=low)


def maximum(x, y):
    return torch.maximum(x, y)


def minimum(x, y):
    return torch.minimum(x, y)


def fmax(x, y):
    return torch.fmax(x, y)


def hypot(x, y):
    return torch.hypot(x, y)


def erf(x):
    return torch.erf(x)


def erfc(x):
    return torch.special.erfc(x)


def erfinv(x):
    return torch.erfinv(x)


def lgamma(x):
    return torch.lgamma(x)


def digamma(x):
    return torch.digamma(x)


def xlogy(x, y):
    return torch.xlogy(x, y)


def lerp(x, y, weight):
    return torch.lerp(x, y, weight)


def nan_to_num(x):
    return torch.nan_to_num(x)


def isnan(x):
    return torch.isnan(x)


def isinf(x):
    return torch.isinf(x)


def isfinite(x):
    return torch.isfinite(x)


def cumsum(x):
    return torch.cumsum(x, dim=0)


def cumprod(x):
    return torch.cumprod(x, dim=0)


def diff(x):
    return torch.diff(x)


def deg2rad(x):
    return torch.deg2rad(x)


def heaviside(x, at_zero):
    return torch.heaviside(x, at_zero)


def copysign(x, y):
    return torch.copysign(x, y)


def sinc(x):
    return torch.sinc(x)


def gcd(x, y):
    return torch.gcd(x, y)


def lcm(x, y):
    return torch.lcm(x, y)


def bitwise_and(x, y):
    return torch.bitwise_and(x, y)


def bitwise_or(x, y):
    return torch.bitwise_or(x, y)


def bitwise_xor(x, y):
    return torch.bitwise_xor(x, y)


def bitwise_not(x):
    return torch.bitwise_not(x)


def left_shift(x, y):
    return torch.bitwise_left_shift(x, y)


def logical_and(x, y):
    return torch.logical_and(x, y)


def logical_or(x, y):
    return torch.logical_or(x, y)


def logical_not(x):
    return torch.logical_not(x)


def logical_xor(x, y):
    return torch.logical_xor(x, y)
