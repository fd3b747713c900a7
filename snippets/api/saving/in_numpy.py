"""Saving and loading in NumPy: what a reader would type, one function per operation."""

import io
import os
import tempfile

import numpy as np


def _path(name):
    return os.path.join(tempfile.mkdtemp(), name)


def load_untrusted(kernel, bias):
    path = _path("object.npy")
    np.save(path, np.array([{"kernel": kernel}, bias], dtype=object), allow_pickle=True)
    return np.load(path)  # shown


def save_array(x):
    path = _path("x.npy")
    np.save(path, x)  # shown
    return np.load(path)  # shown


def save_arrays(a, b):
    path = _path("arrays.npz")
    np.savez(path, a=a, b=b)  # shown
    loaded = np.load(path)  # shown
    return [loaded["a"], loaded["b"]]


def to_bytes(x):
    buffer = io.BytesIO()  # shown
    np.save(buffer, x)  # shown
    buffer.seek(0)  # shown
    return np.load(buffer)  # shown


def memory_map(x):
    path = _path("x.npy")
    np.save(path, x)
    return np.load(path, mmap_mode="r")  # shown


def names_in_file(kernel, bias):
    path = _path("arrays.npz")
    np.savez(path, weight=kernel, bias=bias)
    return sorted(np.load(path).files)  # shown
