"""Interoperation in NumPy: what a reader would type, one function per operation."""

import numpy as np


def change_the_source(array):
    x = np.asarray(array)  # shown
    array[0] = 99
    return x


def copy_of_array(array):
    x = np.array(array)  # shown
    array[0] = 99
    return x


def write_into_numpy(x):
    array = np.asarray(x)  # shown
    array[0] = 99
    return array, x


def reversed_array(array):
    return np.asarray(array[::-1])


def strings_from_numpy(array):
    return np.asarray(array)


def objects_from_numpy(values):
    return np.array(values)


def tensor_of_tensors(values):
    return np.array(values)


def from_dlpack(array):
    return np.from_dlpack(array)


def to_dlpack(x):
    return np.from_dlpack(x)


def to_pytorch(x):
    import torch

    return torch.from_numpy(x)  # shown


def to_tensorflow(x):
    import tensorflow as tf

    return tf.convert_to_tensor(x)  # shown


def to_jax(x):
    import jax.numpy as jnp

    return jnp.asarray(x)  # shown


def to_list(x):
    return x.tolist()


def item(x):
    return x.item()


def to_float(x):
    return float(x)


def to_bool(x):
    return bool(x)


def iterate(x):
    return list(x)


def numpy_function(x):
    y = np.exp(x)  # shown
    return type(y).__name__


def numpy_array_plus_tensor(array):
    y = array + np.ones(3)  # shown
    return type(y).__name__


def from_buffer(data):
    return np.frombuffer(data, dtype=np.float32)


def to_raw_bytes(x):
    data = x.tobytes()  # shown
    return len(data)


def numpy_dtype_of(x):
    dtype = x.dtype  # shown
    return str(dtype)


def picture_from_pillow(array):
    from PIL import Image

    picture = Image.fromarray(array)
    return np.array(picture)  # shown
