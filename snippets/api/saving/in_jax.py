"""Saving and loading in JAX: what a reader would type, one function per operation."""

import io
import os
import tempfile

import jax
import jax.numpy as jnp


def _path(name):
    return os.path.join(tempfile.mkdtemp(), name)


def export_model(kernel, bias, x):
    from jax import export

    kernel, bias = jnp.array(kernel), jnp.array(bias)
    with jax.disable_jit(False):
        exported = export.export(jax.jit(lambda x: x @ kernel + bias))(x)  # shown
        blob = exported.serialize()  # shown
        return export.deserialize(blob).call(x)  # shown


def save_array(x):
    path = _path("x.npy")
    jnp.save(path, x)  # shown
    return jnp.load(path)  # shown


def save_arrays(a, b):
    path = _path("arrays.npz")
    jnp.savez(path, a=a, b=b)  # shown
    loaded = jnp.load(path)  # shown
    return [loaded["a"], loaded["b"]]


def to_bytes(x):
    buffer = io.BytesIO()  # shown
    jnp.save(buffer, x)  # shown
    buffer.seek(0)  # shown
    return jnp.load(buffer)  # shown


def names_in_file(kernel, bias):
    path = _path("arrays.npz")
    jnp.savez(path, weight=jnp.array(kernel), bias=jnp.array(bias))
    return sorted(jnp.load(path).files)  # shown
