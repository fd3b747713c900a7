"""Creation in Keras 3: what a reader would type, one function per operation."""

import keras


def tensor(values):
    return keras.ops.convert_to_tensor(values)


def tensor_of_dtype(values):
    return keras.ops.convert_to_tensor(values, dtype="float64")


def zeros(shape):
    return keras.ops.zeros(shape)


def ones(shape):
    return keras.ops.ones(shape)


def full(shape, value):
    return keras.ops.full(shape, value)


def zeros_of_integers(shape):
    return keras.ops.zeros(shape, dtype="int32")


def zeros_like(x):
    return keras.ops.zeros_like(x)


def ones_like(x):
    return keras.ops.ones_like(x)


def full_like(x, value):
    return keras.ops.full_like(x, value)


def arange(end):
    return keras.ops.arange(end)


def arange_by_step(start, end, step):
    return keras.ops.arange(start, end, step)


def linspace(start, end, steps):
    return keras.ops.linspace(start, end, steps)


def logspace(start, end, steps):
    return keras.ops.logspace(start, end, steps)


def eye(n):
    return keras.ops.eye(n)


def eye_of_rows_and_columns(rows, columns):
    return keras.ops.eye(rows, columns)


def diag(x):
    return keras.ops.diag(x)


def tril(x):
    return keras.ops.tril(x)


def triu(x):
    return keras.ops.triu(x)


def meshgrid(x, y):
    return keras.ops.meshgrid(x, y)


def one_hot(labels, classes):
    return keras.ops.one_hot(labels, classes)


def from_numpy(array):
    return keras.ops.convert_to_tensor(array)


def as_tensor(values):
    return keras.ops.convert_to_tensor(values)


def clone(x):
    return keras.ops.copy(x)


def vander(x):
    return keras.ops.vander(x)


def hann_window(n):
    return keras.ops.hanning(n)
