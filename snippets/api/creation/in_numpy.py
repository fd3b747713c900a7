"""Creation in NumPy: what a reader would type, one function per operation."""

import numpy as np


def tensor(values):
    return np.array(values)


def tensor_of_dtype(values):
    return np.array(values, dtype=np.float64)


def zeros(shape):
    return np.zeros(shape)


def ones(shape):
    return np.ones(shape)


def full(shape, value):
    return np.full(shape, value)


def zeros_of_integers(shape):
    return np.zeros(shape, dtype=np.int32)


def zeros_like(x):
    return np.zeros_like(x)


def ones_like(x):
    return np.ones_like(x)


def full_like(x, value):
    return np.full_like(x, value)


def arange(end):
    return np.arange(end)


def arange_by_step(start, end, step):
    return np.arange(start, end, step)


def linspace(start, end, steps):
    return np.linspace(start, end, steps)


def logspace(start, end, steps):
    return np.logspace(start, end, steps)


def eye(n):
    return np.eye(n)


def eye_of_rows_and_columns(rows, columns):
    return np.eye(rows, columns)


def diag(x):
    return np.diag(x)


def tril(x):
    return np.tril(x)


def triu(x):
    return np.triu(x)


def meshgrid(x, y):
    return np.meshgrid(x, y)


def one_hot(labels, classes):
    return np.eye(classes)[labels]


def from_numpy(array):
    return np.asarray(array)


def as_tensor(values):
    return np.asarray(values)


def clone(x):
    return np.copy(x)


def complex(real, imag):
    return real + 1j * imag


def vander(x):
    return np.vander(x)


def tril_indices(n):
    return np.tril_indices(n)


def hann_window(n):
    return np.hanning(n)
