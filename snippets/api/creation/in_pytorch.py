"""Creation in PyTorch: what a reader would type, one function per operation."""

import torch


def tensor(values):
    return torch.tensor(values)


def tensor_of_dtype(values):
    return torch.tensor(values, dtype=torch.float64)


def zeros(shape):
    return torch.zeros(shape)


def ones(shape):
    return torch.ones(shape)


def full(shape, value):
    return torch.full(shape, value)


def zeros_of_integers(shape):
    return torch.zeros(shape, dtype=torch.int32)


def zeros_like(x):
    return torch.zeros_like(x)


def ones_like(x):
    return torch.ones_like(x)


def full_like(x, value):
    return torch.full_like(x, value)


def arange(end):
    return torch.arange(end)


def arange_by_step(start, end, step):
    return torch.arange(start, end, step)


def linspace(start, end, steps):
    return torch.linspace(start, end, steps)


def logspace(start, end, steps):
    return torch.logspace(start, end, steps)


def eye(n):
    return torch.eye(n)


def eye_of_rows_and_columns(rows, columns):
    return torch.eye(rows, columns)


def diag(x):
    return torch.diag(x)


def tril(x):
    return torch.tril(x)


def triu(x):
    return torch.triu(x)


def meshgrid(x, y):
    return torch.meshgrid(x, y)


def one_hot(labels, classes):
    return torch.nn.functional.one_hot(labels, classes)


def from_numpy(array):
    return torch.from_numpy(array)


def as_tensor(values):
    return torch.as_tensor(values)


def clone(x):
    return torch.clone(x)


def complex(real, imag):
    return torch.complex(real, imag)


def vander(x):
    return torch.vander(x)


def tril_indices(n):
    return torch.tril_indices(n, n)


def hann_window(n):
    return torch.hann_window(n)
