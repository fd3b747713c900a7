"""Debugging in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp
import numpy as np
from jax.experimental import checkify


def print_in_graph(x):
    @jax.jit
    def f(x):
        jax.debug.print("mean {}", jnp.mean(x))  # shown
        return x * 2

    return f(x)


def check_numerics(x):
    assert jnp.isfinite(x).all(), "not finite"  # shown
    return x


def nan_made_here(x):
    with jax.debug_nans(True):  # shown
        y = jnp.log(x)  # shown
    return y


def detect_anomaly(x):
    def f(x):
        return jnp.sum(jnp.sqrt(x) * 0)

    with jax.debug_nans(True):  # shown
        return jax.grad(f)(x)


def floating_point_errors(x):
    with jax.debug_infs(True):  # shown
        y = 1 / x  # shown
    return y


def assert_true(x):
    def f(x):  # shown
        checkify.check(jnp.all(x > 0), "not positive")  # shown
        return x  # shown

    error, y = checkify.checkify(jax.jit(f))(x)  # shown
    error.throw()  # shown
    return y


def assert_close(a, b):
    np.testing.assert_allclose(a, b)  # shown
    return True


def assert_shape(x):
    assert x.shape[-1:] == (2,), x.shape  # shown
    return x


def is_tensor(x, other):
    return [isinstance(value, jax.Array) for value in (x, other)]  # shown


def set_printoptions(x):
    np.set_printoptions(precision=2)  # shown
    text = str(x)
    np.set_printoptions(precision=8)
    return text


def nbytes(x):
    return x.nbytes


def element_size(x):
    return x.itemsize
