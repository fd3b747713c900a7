"""Debugging in NumPy: what a reader would type, one function per operation."""

import numpy as np


def check_numerics(x):
    return np.asarray_chkfinite(x)


def nan_made_here(x):
    with np.errstate(invalid="raise"):  # shown
        y = np.log(x)  # shown
    return y


def floating_point_errors(x):
    with np.errstate(divide="raise"):  # shown
        y = 1 / x  # shown
    return y


def assert_true(x):
    assert (x > 0).all(), "not positive"  # shown
    return x


def assert_close(a, b):
    np.testing.assert_allclose(a, b)  # shown
    return True


def assert_shape(x):
    assert x.shape[-1:] == (2,), x.shape  # shown
    return x


def is_tensor(x, other):
    return [isinstance(value, np.ndarray) for value in (x, other)]  # shown


def set_printoptions(x):
    np.set_printoptions(precision=2)  # shown
    text = str(x)
    np.set_printoptions(precision=8)
    return text


def nbytes(x):
    return x.nbytes


def element_size(x):
    return x.itemsize
