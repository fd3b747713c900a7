"""Interoperation in Keras 3: what a reader would type, one function per operation."""

import keras


def to_numpy(x):
    return keras.ops.convert_to_numpy(x)


def parameter_to_numpy(x):
    w = keras.Variable(x)
    return keras.ops.convert_to_numpy(w)  # shown


def detach_to_numpy(x):
    w = keras.Variable(x)
    return keras.ops.convert_to_numpy(w)  # shown


def copy_of_array(array):
    x = keras.ops.array(array.copy())  # shown
    array[0] = 99
    return x


def reversed_array(array):
    return keras.ops.convert_to_tensor(array[::-1])


def strings_from_numpy(array):
    return keras.ops.convert_to_tensor(array)


def objects_from_numpy(values):
    return keras.ops.array(values)


def tensor_of_tensors(values):
    return keras.ops.convert_to_tensor(values)


def to_list(x):
    return keras.ops.convert_to_numpy(x).tolist()


def item(x):
    return keras.ops.convert_to_numpy(x).item()


def to_float(x):
    return float(x)


def to_bool(x):
    return bool(x)


def iterate(x):
    return list(x)


def bfloat16_to_numpy(x):
    half = keras.ops.cast(x, "bfloat16")
    return keras.ops.convert_to_numpy(half)  # shown


def numpy_dtype_of(x):
    return keras.backend.standardize_dtype(x.dtype)


def torch_layer_in_keras(x):
    import torch

    layer = keras.layers.TorchModuleWrapper(torch.nn.ReLU())  # shown
    return layer(x)


def keras_layer_alone(x):
    return keras.layers.ReLU()(x)


def picture_from_pillow(array):
    picture = keras.utils.array_to_img(array, scale=False)
    return keras.utils.img_to_array(picture, dtype="uint8")  # shown
