"""Interoperation in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp
import numpy as np


def to_numpy(x):
    return np.asarray(x)


def detach_to_numpy(x):
    return np.asarray(jax.lax.stop_gradient(x))


def change_the_source(array):
    x = jnp.array(array)  # shown
    array[0] = 99
    return x


def copy_of_array(array):
    x = jnp.array(array, copy=True)  # shown
    array[0] = 99
    return x


def write_into_numpy(x):
    array = np.asarray(x)  # shown
    array[0] = 99
    return array, x


def reversed_array(array):
    return jnp.asarray(array[::-1])


def strings_from_numpy(array):
    return jnp.asarray(array)


def objects_from_numpy(values):
    return jnp.array(values)


def tensor_of_tensors(values):
    return jnp.array(values)


def from_dlpack(array):
    return jnp.from_dlpack(array)


def to_dlpack(x):
    return np.from_dlpack(x)


def to_pytorch(x):
    import torch

    return torch.from_dlpack(x)  # shown


def to_tensorflow(x):
    import tensorflow as tf

    return tf.convert_to_tensor(x)  # shown


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
    y = array + jnp.ones(3)  # shown
    return "Array" if isinstance(y, jax.Array) else type(y).__name__


def bfloat16_to_numpy(x):
    half = x.astype(jnp.bfloat16)
    return np.asarray(half)  # shown


def from_buffer(data):
    return jnp.frombuffer(data, dtype=jnp.float32)


def to_raw_bytes(x):
    data = x.tobytes()  # shown
    return len(data)


def numpy_dtype_of(x):
    dtype = x.dtype  # shown
    return str(dtype)


def python_function_in_graph(x):
    def python(x):
        return np.sort(x, axis=-1)

    @jax.jit
    def compiled(x):
        return jax.pure_callback(python, x, x) * 2  # shown

    return compiled(x)


def picture_from_pillow(array):
    from PIL import Image

    picture = Image.fromarray(array)
    return jnp.asarray(np.array(picture))  # shown
