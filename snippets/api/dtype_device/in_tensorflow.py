"""Dtypes and devices in TensorFlow: what a reader would type, one function per operation."""

import numpy as np
import tensorflow as tf


def _name(dtype):
    return dtype.name


def to_float32(x):
    return tf.cast(x, tf.float32)


def to_float64(x):
    return tf.cast(x, tf.float64)


def to_float16(x):
    return tf.cast(x, tf.float16)


def to_bfloat16(x):
    return tf.cast(x, tf.bfloat16)


def to_int32(x):
    return tf.cast(x, tf.int32)


def to_int64(x):
    return tf.cast(x, tf.int64)


def to_uint8(x):
    return tf.cast(x, tf.uint8)


def to_bool(x):
    return tf.cast(x, tf.bool)


def to_complex64(x):
    return tf.cast(x, tf.complex64)


def cast_like(x, y):
    return tf.cast(x, y.dtype)


def saturate_cast(x):
    return tf.saturate_cast(x, tf.uint8)


def bitcast(x):
    return tf.bitcast(x, tf.int32)


def dtype(x):
    dtype = x.dtype  # shown
    return _name(dtype)


def is_floating_point(x):
    return x.dtype.is_floating


def is_complex(x):
    return x.dtype.is_complex


def mixed_dtypes(x, y):
    return x * y


def with_python_number(x, number):
    return x * number


def finfo_eps(x):
    eps = np.finfo(x.dtype.as_numpy_dtype).eps  # shown
    return float(eps)


def finfo_max(x):
    largest = x.dtype.max  # shown
    return float(largest)


def iinfo_max(x):
    largest = x.dtype.max  # shown
    return int(largest)


def get_default_dtype():
    return tf.keras.config.floatx()


def set_default_dtype(shape):
    tf.keras.config.set_floatx("float64")  # shown
    x = tf.zeros(shape)  # shown
    tf.keras.config.set_floatx("float32")
    return x


def real(x):
    return tf.math.real(x)


def imag(x):
    return tf.math.imag(x)


def conj(x):
    return tf.math.conj(x)


def view_as_real(x):
    return tf.stack([tf.math.real(x), tf.math.imag(x)], axis=-1)


def view_as_complex(x):
    return tf.complex(x[..., 0], x[..., 1])


def isreal(x):
    return tf.math.imag(x) == 0


def device(x):
    device = x.device  # shown
    return device


def to_device(x):
    with tf.device("CPU:0"):  # shown
        y = tf.identity(x)  # shown
    return y


def create_on_device(shape):
    with tf.device("CPU:0"):  # shown
        y = tf.ones(shape)  # shown
    return y


def accelerator_available():
    return len(tf.config.list_physical_devices("GPU")) > 0  # shown


def device_count():
    return len(tf.config.list_physical_devices("GPU"))  # shown


def mixed_precision(x, kernel):
    tf.keras.mixed_precision.set_global_policy("mixed_bfloat16")  # shown
    layer = tf.keras.layers.Dense(2, use_bias=False)  # shown
    layer.build(x.shape)
    layer.set_weights([kernel])
    y = layer(x)  # shown
    tf.keras.mixed_precision.set_global_policy("float32")
    return y


def layer_dtype(x, kernel):
    layer = tf.keras.layers.Dense(2, use_bias=False, dtype="float64")  # shown
    layer.build(x.shape)
    layer.set_weights([np.array(kernel)])
    return layer(x)  # shown


def matmul_precision(x, y):
    tf.config.experimental.enable_tensor_float_32_execution(True)  # shown
    z = x @ y  # shown
    return z
