"""Mathematics in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def abs(x):
    return jnp.abs(x)


def neg(x):
    return jnp.negative(x)


def sign(x):
    return jnp.sign(x)


def add(x, y):
    return jnp.add(x, y)


def sub(x, y):
    return jnp.subtract(x, y)


def mul(x, y):
    return jnp.multiply(x, y)


def div(x, y):
    return jnp.divide(x, y)


def floor_divide(x, y):
    return jnp.floor_divide(x, y)


def remainder(x, y):
    return jnp.remainder(x, y)


def fmod(x, y):
    return jnp.fmod(x, y)


def pow(x, exponent):
    return jnp.power(x, exponent)


def sqrt(x):
    return jnp.sqrt(x)


def rsqrt(x):
    return jax.lax.rsqrt(x)


def square(x):
    return jnp.square(x)


def reciprocal(x):
    return jnp.reciprocal(x)


def exp(x):
    return jnp.exp(x)


def exp2(x):
    return jnp.exp2(x)


def expm1(x):
    return jnp.expm1(x)


def log(x):
    return jnp.log(x)


def log2(x):
    return jnp.log2(x)


def log10(x):
    return jnp.log10(x)


def log1p(x):
    return jnp.log1p(x)


def logaddexp(x, y):
    return jnp.logaddexp(x, y)


def sin(x):
    return jnp.sin(x)


def cos(x):
    return jnp.cos(x)


def tan(x):
    return jnp.tan(x)


def asin(x):
    return jnp.arcsin(x)


def acos(x):
    return jnp.arccos(x)


def atan(x):
    return jnp.arctan(x)


def atan2(y, x):
    return jnp.arctan2(y, x)


def sinh(x):
    return jnp.sinh(x)


def cosh(x):
    return jnp.cosh(x)


def tanh(x):
    return jnp.tanh(x)


def asinh(x):
    return jnp.arcsinh(x)


def acosh(x):
    return jnp.arccosh(x)


def atanh(x):
    return jnp.arctanh(x)


def floor(x):
    return jnp.floor(x)


def ceil(x):
    return jnp.ceil(x)


def round(x):
    return jnp.round(x)


def round_to_digits(x):
    return jnp.round(x, 1)


def trunc(x):
    return jnp.trunc(x)


def frac(x):
    return x - jnp.trunc(x)


def clamp(x, low, high):
    return jnp.clip(x, low, high)


def clamp_min(x, low):
    return jnp.clip(x, min=low)


def maximum(x, y):
    return jnp.maximum(x, y)


def minimum(x, y):
    return jnp.minimum(x, y)


def fmax(x, y):
    return jnp.fmax(x, y)


def hypot(x, y):
    return jnp.hypot(x, y)


def erf(x):
    return jax.lax.erf(x)


def erfc(x):
    return jax.lax.erfc(x)


def erfinv(x):
    return jax.lax.erf_inv(x)


def lgamma(x):
    return jax.lax.lgamma(x)


def digamma(x):
    return jax.lax.digamma(x)


def xlogy(x, y):
    return jax.scipy.special.xlogy(x, y)


def lerp(x, y, weight):
    return x + weight * (y - x)


def nan_to_num(x):
    return jnp.nan_to_num(x)


def isnan(x):
    return jnp.isnan(x)


def isinf(x):
    return jnp.isinf(x)


def isfinite(x):
    return jnp.isfinite(x)


def cumsum(x):
    return jnp.cumsum(x, axis=0)


def cumprod(x):
    return jnp.cumprod(x, axis=0)


def diff(x):
    return jnp.diff(x)


def deg2rad(x):
    return jnp.deg2rad(x)


def heaviside(x, at_zero):
    return jnp.heaviside(x, at_zero)


def copysign(x, y):
    return jnp.copysign(x, y)


def sinc(x):
    return jnp.sinc(x)


def gcd(x, y):
    return jnp.gcd(x, y)


def lcm(x, y):
    return jnp.lcm(x, y)


def bitwise_and(x, y):
    return jnp.bitwise_and(x, y)


def bitwise_or(x, y):
    return jnp.bitwise_or(x, y)


def bitwise_xor(x, y):
    return jnp.bitwise_xor(x, y)


def bitwise_not(x):
    return jnp.bitwise_not(x)


def left_shift(x, y):
    return jnp.left_shift(x, y)


def logical_and(x, y):
    return jnp.logical_and(x, y)


def logical_or(x, y):
    return jnp.logical_or(x, y)


def logical_not(x):
    return jnp.logical_not(x)


def logical_xor(x, y):
    return jnp.logical_xor(x, y)
