"""Creation in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def tensor(values):
    return tf.constant(values)


def tensor_of_dtype(values):
    return tf.constant(values, dtype=tf.float64)


def zeros(shape):
    return tf.zeros(shape)


def ones(shape):
    return tf.ones(shape)


def full(shape, value):
    return tf.fill(shape, value)


def zeros_of_integers(shape):
    return tf.zeros(shape, dtype=tf.int32)


def zeros_like(x):
    return tf.zeros_like(x)


def ones_like(x):
    return tf.ones_like(x)


def full_like(x, value):
    return tf.fill(tf.shape(x), value)


def arange(end):
    return tf.range(end)


def arange_by_step(start, end, step):
    return tf.range(start, end, step)


def linspace(start, end, steps):
    return tf.linspace(start, end, steps)


def logspace(start, end, steps):
    return tf.pow(10.0, tf.linspace(start, end, steps))


def eye(n):
    return tf.eye(n)


def eye_of_rows_and_columns(rows, columns):
    return tf.eye(rows, columns)


def diag(x):
    return tf.linalg.diag(x)


def tril(x):
    return tf.linalg.band_part(x, -1, 0)


def triu(x):
    return tf.linalg.band_part(x, 0, -1)


def meshgrid(x, y):
    return tf.meshgrid(x, y)


def one_hot(labels, classes):
    return tf.one_hot(labels, classes)


def from_numpy(array):
    return tf.convert_to_tensor(array)


def as_tensor(values):
    return tf.convert_to_tensor(values)


def clone(x):
    return tf.identity(x)


def complex(real, imag):
    return tf.complex(real, imag)


def hann_window(n):
    return tf.signal.hann_window(n)
