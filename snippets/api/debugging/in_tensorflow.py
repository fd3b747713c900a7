"""Debugging in TensorFlow: what a reader would type, one function per operation."""

import os
import tempfile

import numpy as np
import tensorflow as tf


def _model():
    layers = tf.keras.layers
    return tf.keras.Sequential([tf.keras.Input((2,)), layers.Dense(3), layers.ReLU(), layers.Dense(1)])


def print_in_graph(x):
    @tf.function
    def f(x):
        tf.print("mean", tf.reduce_mean(x))  # shown
        return x * 2

    return f(x)


def check_numerics(x):
    return tf.debugging.check_numerics(x, "not finite")


def nan_made_here(x):
    try:
        tf.debugging.enable_check_numerics()  # shown
        y = tf.math.log(x)  # shown
        return y
    finally:
        tf.debugging.disable_check_numerics()


def detect_anomaly(x):
    tf.debugging.enable_check_numerics()  # shown
    try:
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = tf.reduce_sum(tf.sqrt(x) * 0)
        return tape.gradient(y, x)
    finally:
        tf.debugging.disable_check_numerics()


def floating_point_errors(x):
    try:
        tf.debugging.enable_check_numerics()  # shown
        y = 1 / x  # shown
        return y
    finally:
        tf.debugging.disable_check_numerics()


def assert_true(x):
    @tf.function
    def f(x):
        tf.debugging.assert_positive(x, "not positive")  # shown
        return x

    return f(x)


def assert_close(a, b):
    tf.debugging.assert_near(a, b)  # shown
    return True


def assert_shape(x):
    return tf.ensure_shape(x, [None, 2])


def is_tensor(x, other):
    return [tf.is_tensor(value) for value in (x, other)]  # shown


def summary(x):
    model, lines = _model(), []
    model.summary(print_fn=lines.append)  # shown
    return "13" in "\n".join(lines)


def set_printoptions(x):
    np.set_printoptions(precision=2)  # shown
    text = str(x.numpy())
    np.set_printoptions(precision=8)
    return text


def deterministic(x):
    tf.config.experimental.enable_op_determinism()  # shown
    return bool(tf.reduce_all(tf.nn.softmax(x) == tf.nn.softmax(x)))


def tensorboard_scalar(x):
    folder = tempfile.mkdtemp()
    writer = tf.summary.create_file_writer(folder)  # shown
    with writer.as_default():  # shown
        tf.summary.scalar("loss", tf.reduce_sum(x), step=1)  # shown
    writer.close()
    return len(os.listdir(folder))


def nbytes(x):
    return x.numpy().nbytes


def element_size(x):
    return x.dtype.size
