"""Saving and loading in Keras 3: what a reader would type, one function per operation."""

import os
import tempfile

import keras
import numpy as np


def _path(name):
    return os.path.join(tempfile.mkdtemp(), name)


def _model(kernel, bias):
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, name="dense")])
    model.set_weights([np.array(kernel, "float32"), np.array(bias, "float32")])
    return model


def save_weights(kernel, bias, x):
    path = _path("model.weights.h5")
    model, other = _model(kernel, bias), _model(kernel, [0.0, 0.0, 0.0])
    model.save_weights(path)  # shown
    other.load_weights(path)  # shown
    return other(x)


def save_model(kernel, bias, x):
    path = _path("model.keras")
    model = _model(kernel, bias)
    model.save(path)  # shown
    loaded = keras.saving.load_model(path)  # shown
    return loaded(x)


def load_untrusted(kernel, bias):
    path = _path("model.keras")
    double = keras.layers.Lambda(lambda x: x * 2)
    keras.Sequential([keras.Input((2,)), double]).save(path)
    return keras.saving.load_model(path)  # shown


def checkpoint_of_training(kernel, bias, x):
    def total(y, p):
        return keras.ops.sum(p**2)

    path = _path("model.keras")
    model = _model(kernel, bias)
    model.compile(keras.optimizers.SGD(0.01, momentum=0.9), total)
    x = keras.ops.convert_to_numpy(x)
    model.train_on_batch(x, x[:, :1])
    model.save(path)  # shown
    other = keras.saving.load_model(path, custom_objects={"total": total})  # shown
    other.train_on_batch(x, x[:, :1])
    return other.trainable_variables[1]


def load_partly(kernel, bias, units):
    path = _path("model.weights.h5")
    _model(kernel, bias).save_weights(path)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(units, name="dense")])
    before = model.get_weights()[0]
    model.load_weights(path, skip_mismatch=True)  # shown
    return bool((model.get_weights()[0] == before).all())


def load_what_does_not_fit(kernel, bias):
    path = _path("model.weights.h5")
    _model(kernel, bias).save_weights(path)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(4, name="dense")])
    return model.load_weights(path)  # shown


def export_model(kernel, bias, x):
    path = _path("model")
    model = _model(kernel, bias)
    model.export(path, format="tf_saved_model", verbose=False)  # shown
    layer = keras.layers.TFSMLayer(path, call_endpoint="serve")  # shown
    return layer(x)  # shown


def batchnorm_state(x):
    layer = keras.layers.BatchNormalization()  # shown
    layer(x)
    return [variable.name for variable in layer.weights]  # shown


def copy_model(kernel, bias, x):
    model = _model(kernel, bias)
    other = keras.models.clone_model(model)  # shown
    return bool(keras.ops.all(model(x) == other(x)))


def to_json(kernel, bias):
    model = _model(kernel, bias)
    text = model.to_json()  # shown
    return keras.models.model_from_json(text).count_params()  # shown
