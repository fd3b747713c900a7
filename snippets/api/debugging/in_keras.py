"""Debugging in Keras 3: what a reader would type, one function per operation."""

import keras


def _model():
    layers = keras.layers
    return keras.Sequential([keras.Input((2,)), layers.Dense(3), layers.ReLU(), layers.Dense(1)])


def is_tensor(x, other):
    return [keras.ops.is_tensor(value) for value in (x, other)]  # shown


def summary(x):
    model, lines = _model(), []
    model.summary(print_fn=lines.append)  # shown
    return "13" in "\n".join(lines)
