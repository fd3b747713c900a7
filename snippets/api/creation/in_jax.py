"""Creation in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def tensor(values):
    return jnp.array(values)


def tensor_of_dtype(values):
    return jnp.array(values, dtype=jnp.float64)


def zeros(shape):
    return jnp.zeros(shape)


def ones(shape):
    return jnp.ones(shape)


def full(shape, value):
    return jnp.full(shape, value)


def zeros_of_integers(shape):
    return jnp.zeros(shape, dtype=jnp.int32)


def zeros_like(x):
    return jnp.zeros_like(x)


def ones_like(x):
    return jnp.ones_like(x)


def full_like(x, value):
    return jnp.full_like(x, value)


def arange(end):
    return jnp.arange(end)


def arange_by_step(start, end, step):
    return jnp.arange(start, end, step)


def linspace(start, end, steps):
    return jnp.linspace(start, end, steps)


def logspace(start, end, steps):
    return jnp.logspace(start, end, steps)


def eye(n):
    return jnp.eye(n)


def eye_of_rows_and_columns(rows, columns):
    return jnp.eye(rows, columns)


def diag(x):
    return jnp.diag(x)


def tril(x):
    return jnp.tril(x)


def triu(x):
    return jnp.triu(x)


def meshgrid(x, y):
    return jnp.meshgrid(x, y)


def one_hot(labels, classes):
    return jax.nn.one_hot(labels, classes)


def from_numpy(array):
    return jnp.asarray(array)


def as_tensor(values):
    return jnp.asarray(values)


def clone(x):
    return jnp.copy(x)


def complex(real, imag):
    return jax.lax.complex(real, imag)


def vander(x):
    return jnp.vander(x)


def tril_indices(n):
    return jnp.tril_indices(n)


def hann_window(n):
    return jnp.hanning(n)
