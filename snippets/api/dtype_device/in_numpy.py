"""Dtypes and devices in NumPy: what a reader would type, one function per operation."""

import numpy as np


def _name(dtype):
    return np.dtype(dtype).name


def to_float32(x):
    return x.astype(np.float32)


def to_float64(x):
    return x.astype(np.float64)


def to_float16(x):
    return x.astype(np.float16)


def to_int32(x):
    return x.astype(np.int32)


def to_int64(x):
    return x.astype(np.int64)


def to_uint8(x):
    return x.astype(np.uint8)


def to_bool(x):
    return x.astype(np.bool_)


def to_complex64(x):
    return x.astype(np.complex64)


def cast_like(x, y):
    return x.astype(y.dtype)


def saturate_cast(x):
    return np.clip(x, 0, 255).astype(np.uint8)


def bitcast(x):
    return x.view(np.int32)


def dtype(x):
    dtype = x.dtype  # shown
    return _name(dtype)


def is_floating_point(x):
    return np.issubdtype(x.dtype, np.floating)


def is_complex(x):
    return np.iscomplexobj(x)


def can_cast(x):
    return np.can_cast(x.dtype, np.int32)


def result_type(x, y):
    dtype = np.result_type(x, y)  # shown
    return _name(dtype)


def mixed_dtypes(x, y):
    return x * y


def with_python_number(x, number):
    return x * number


def finfo_eps(x):
    eps = np.finfo(x.dtype).eps  # shown
    return float(eps)


def finfo_max(x):
    largest = np.finfo(x.dtype).max  # shown
    return float(largest)


def iinfo_max(x):
    largest = np.iinfo(x.dtype).max  # shown
    return largest


def get_default_dtype():
    dtype = np.result_type(float)  # shown
    return _name(dtype)


def real(x):
    return np.real(x)


def imag(x):
    return np.imag(x)


def conj(x):
    return np.conj(x)


def view_as_real(x):
    return np.stack([np.real(x), np.imag(x)], axis=-1)


def view_as_complex(x):
    return x[..., 0] + 1j * x[..., 1]


def isreal(x):
    return np.isreal(x)


def device(x):
    device = x.device  # shown
    return device


def to_device(x):
    return x.to_device("cpu")


def create_on_device(shape):
    return np.ones(shape, device="cpu")
