"""Interoperation in TensorFlow: what a reader would type, one function per operation."""

import numpy as np
import tensorflow as tf


def to_numpy(x):
    return x.numpy()


def parameter_to_numpy(x):
    w = tf.Variable(x)
    return w.numpy()  # shown


def detach_to_numpy(x):
    w = tf.Variable(x)
    return w.numpy()  # shown


def change_the_source(array):
    x = tf.constant(array)  # shown
    array[0] = 99
    return x


def copy_of_array(array):
    x = tf.constant(array)  # shown
    array[0] = 99
    return x


def write_into_numpy(x):
    array = x.numpy()  # shown
    array[0] = 99
    return array, tf.identity(x)


def reversed_array(array):
    return tf.constant(array[::-1])


def strings_from_numpy(array):
    return tf.constant(array)


def objects_from_numpy(values):
    return tf.constant(values)


def tensor_of_tensors(values):
    return tf.convert_to_tensor(values)


def from_dlpack(array):
    return tf.experimental.dlpack.from_dlpack(array.__dlpack__())


def to_dlpack(x):
    return np.from_dlpack(x)


def to_pytorch(x):
    import torch

    return torch.from_numpy(x.numpy())  # shown


def to_jax(x):
    import jax.numpy as jnp

    return jnp.asarray(x.numpy())  # shown


def to_list(x):
    return x.numpy().tolist()


def item(x):
    return x.numpy().item()


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
    y = array + tf.ones(3)  # shown
    return type(y).__name__


def bfloat16_to_numpy(x):
    half = tf.cast(x, tf.bfloat16)
    return half.numpy()  # shown


def from_buffer(data):
    return tf.io.decode_raw(data, tf.float32)


def to_raw_bytes(x):
    data = x.numpy().tobytes()  # shown
    return len(data)


def numpy_dtype_of(x):
    dtype = np.dtype(x.dtype.as_numpy_dtype)  # shown
    return str(dtype)


def python_function_in_graph(x):
    def python(x):
        return np.sort(x.numpy(), axis=-1)

    @tf.function
    def compiled(x):
        return tf.py_function(python, [x], tf.float32) * 2  # shown

    return compiled(x)


def keras_layer_alone(x):
    return tf.keras.layers.ReLU()(x)


def picture_from_pillow(array):
    from PIL import Image

    picture = Image.fromarray(array)
    return tf.constant(np.array(picture))  # shown
