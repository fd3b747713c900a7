"""Saving and loading in TensorFlow: what a reader would type, one function per operation."""

import os
import tempfile

import tensorflow as tf


def _path(name):
    return os.path.join(tempfile.mkdtemp(), name)


def _model(kernel, bias):
    model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(3, name="dense")])
    model.set_weights([tf.constant(kernel).numpy(), tf.constant(bias).numpy()])
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
    loaded = tf.keras.models.load_model(path)  # shown
    return loaded(x)


def load_untrusted(kernel, bias):
    path = _path("model.keras")
    double = tf.keras.layers.Lambda(lambda x: x * 2)
    tf.keras.Sequential([tf.keras.Input((2,)), double]).save(path)
    return tf.keras.models.load_model(path)  # shown


def checkpoint_of_training(kernel, bias, x):
    def step(model, optimizer):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(model(x) ** 2)
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(grads, model.trainable_variables, strict=True))

    path = _path("checkpoint")
    model, other = _model(kernel, bias), _model(kernel, [0.0, 0.0, 0.0])
    optimizer = tf.keras.optimizers.SGD(0.01, momentum=0.9)
    resumed = tf.keras.optimizers.SGD(0.01, momentum=0.9)
    step(model, optimizer)
    path = tf.train.Checkpoint(model=model, optimizer=optimizer).save(path)  # shown
    tf.train.Checkpoint(model=other, optimizer=resumed).restore(path)  # shown
    step(other, resumed)
    return other.trainable_variables[1]


def load_partly(kernel, bias, units):
    path = _path("model.weights.h5")
    _model(kernel, bias).save_weights(path)
    model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(units, name="dense")])
    before = model.get_weights()[0]
    model.load_weights(path, skip_mismatch=True)  # shown
    return bool((model.get_weights()[0] == before).all())


def load_what_does_not_fit(kernel, bias):
    path = _path("model.weights.h5")
    _model(kernel, bias).save_weights(path)
    model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(4, name="dense")])
    return model.load_weights(path)  # shown


def export_model(kernel, bias, x):
    path = _path("model")
    model = _model(kernel, bias)
    model.export(path, verbose=False)  # shown
    loaded = tf.saved_model.load(path)  # shown
    return loaded.serve(x)  # shown


def save_array(x):
    path = _path("x.tensor")
    tf.io.write_file(path, tf.io.serialize_tensor(x))  # shown
    return tf.io.parse_tensor(tf.io.read_file(path), x.dtype)  # shown


def to_bytes(x):
    message = tf.io.serialize_tensor(x)  # shown
    return tf.io.parse_tensor(message, x.dtype)  # shown


def names_in_file(kernel, bias):
    variables = {"weight": tf.Variable(kernel), "bias": tf.Variable(bias)}
    path = tf.train.Checkpoint(**variables).save(_path("checkpoint"))
    return sorted(name for name, shape in tf.train.list_variables(path))  # shown


def batchnorm_state(x):
    layer = tf.keras.layers.BatchNormalization()  # shown
    layer(x)
    return [variable.name for variable in layer.weights]  # shown


def copy_model(kernel, bias, x):
    model = _model(kernel, bias)
    other = tf.keras.models.clone_model(model)  # shown
    return bool(tf.reduce_all(model(x) == other(x)))


def to_json(kernel, bias):
    model = _model(kernel, bias)
    text = model.to_json()  # shown
    return tf.keras.models.model_from_json(text).count_params()  # shown


def keep_last_checkpoints(x):
    checkpoint = tf.train.Checkpoint(weight=tf.Variable(x))
    manager = tf.train.CheckpointManager(checkpoint, tempfile.mkdtemp(), max_to_keep=2)  # shown
    for _ in range(5):
        manager.save()
    return len(manager.checkpoints)
