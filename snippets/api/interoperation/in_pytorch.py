"""Interoperation in PyTorch: what a reader would type, one function per operation."""

import numpy as np
import torch
from torch import nn


def to_numpy(x):
    return x.numpy()


def parameter_to_numpy(x):
    w = nn.Parameter(x)
    return w.numpy()  # shown


def detach_to_numpy(x):
    w = nn.Parameter(x)
    return w.detach().numpy()  # shown


def change_the_source(array):
    x = torch.from_numpy(array)  # shown
    array[0] = 99
    return x


def copy_of_array(array):
    x = torch.tensor(array)  # shown
    array[0] = 99
    return x


def write_into_numpy(x):
    array = x.numpy()  # shown
    array[0] = 99
    return array, x


def reversed_array(array):
    return torch.from_numpy(array[::-1])


def strings_from_numpy(array):
    return torch.from_numpy(array)


def objects_from_numpy(values):
    return torch.tensor(values)


def tensor_of_tensors(values):
    return torch.tensor(values)


def from_dlpack(array):
    return torch.from_dlpack(array)


def to_dlpack(x):
    return np.from_dlpack(x)


def to_tensorflow(x):
    import tensorflow as tf

    return tf.convert_to_tensor(x.numpy())  # shown


def to_jax(x):
    import jax.numpy as jnp

    return jnp.from_dlpack(x)  # shown


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
    y = array + torch.ones(3)  # shown
    return type(y).__name__


def bfloat16_to_numpy(x):
    half = x.bfloat16()
    return half.numpy()  # shown


def from_buffer(data):
    return torch.frombuffer(bytearray(data), dtype=torch.float32)


def to_raw_bytes(x):
    data = x.numpy().tobytes()  # shown
    return len(data)


def numpy_dtype_of(x):
    dtype = x.numpy().dtype  # shown
    return str(dtype)


def python_function_in_graph(x):
    @torch.compiler.disable  # shown
    def python(x):  # shown
        return torch.from_numpy(np.sort(x.numpy(), axis=-1))  # shown

    return torch.compile(lambda x: python(x) * 2, backend="eager")(x)


def custom_operator(x):
    @torch.library.custom_op("mylib::sort", mutates_args=())  # shown
    def sort(x: torch.Tensor) -> torch.Tensor:  # shown
        return torch.from_numpy(np.sort(x.numpy()))  # shown

    return sort(x)


def keras_layer_alone(x):
    return nn.ReLU()(x)


def picture_from_pillow(array):
    from PIL import Image

    picture = Image.fromarray(array)
    return torch.from_numpy(np.array(picture))  # shown
