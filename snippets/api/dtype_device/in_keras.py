"""Dtypes and devices in Keras 3: what a reader would type, one function per operation."""

import keras


def to_float32(x):
    return keras.ops.cast(x, "float32")


def to_float64(x):
    return keras.ops.cast(x, "float64")


def to_float16(x):
    return keras.ops.cast(x, "float16")


def to_bfloat16(x):
    return keras.ops.cast(x, "bfloat16")


def to_int32(x):
    return keras.ops.cast(x, "int32")


def to_int64(x):
    return keras.ops.cast(x, "int64")


def to_uint8(x):
    return keras.ops.cast(x, "uint8")


def to_bool(x):
    return keras.ops.cast(x, "bool")


def to_complex64(x):
    return keras.ops.cast(x, "complex64")


def cast_like(x, y):
    return keras.ops.cast(x, y.dtype)


def saturate_cast(x):
    return keras.ops.saturate_cast(x, "uint8")


def bitcast(x):
    return keras.ops.view(x, "int32")


def dtype(x):
    return keras.backend.standardize_dtype(x.dtype)


def is_floating_point(x):
    return keras.backend.is_float_dtype(x.dtype)


def result_type(x, y):
    return keras.backend.result_type(x.dtype, y.dtype)


def mixed_dtypes(x, y):
    return x * y


def with_python_number(x, number):
    return x * number


def get_default_dtype():
    return keras.config.floatx()


def set_default_dtype(shape):
    keras.config.set_floatx("float64")  # shown
    x = keras.ops.zeros(shape)  # shown
    keras.config.set_floatx("float32")
    return x


def real(x):
    return keras.ops.real(x)


def imag(x):
    return keras.ops.imag(x)


def conj(x):
    return keras.ops.conj(x)


def view_as_real(x):
    return keras.ops.view_as_real(x)


def view_as_complex(x):
    return keras.ops.view_as_complex(x)


def isreal(x):
    return keras.ops.isreal(x)


def to_device(x):
    with keras.device("cpu:0"):  # shown
        y = keras.ops.convert_to_tensor(x)  # shown
    return y


def create_on_device(shape):
    with keras.device("cpu:0"):  # shown
        y = keras.ops.ones(shape)  # shown
    return y


def mixed_precision(x, kernel):
    keras.mixed_precision.set_global_policy("mixed_bfloat16")  # shown
    layer = keras.layers.Dense(2, use_bias=False)  # shown
    layer.build(x.shape)
    layer.set_weights([kernel])
    y = layer(x)  # shown
    keras.mixed_precision.set_global_policy("float32")
    return y


def layer_dtype(x, kernel):
    layer = keras.layers.Dense(2, use_bias=False, dtype="float64")  # shown
    layer.build(x.shape)
    layer.set_weights([keras.ops.convert_to_tensor(kernel, "float64")])
    return layer(x)  # shown
