"""Optimizers in TensorFlow: what a reader would type, one function per operation."""

import numpy as np
import tensorflow as tf


def _run(optimizer, w, grads):
    """The weights after each step with the given gradients."""
    path = []
    for grad in grads:
        optimizer.apply_gradients([(grad, w)])
        path.append(tf.convert_to_tensor(w) + 0)
    return tf.stack(path)


def sgd(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)  # shown
    return _run(optimizer, w, grads)


def momentum(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)  # shown
    return _run(optimizer, w, grads)


def momentum_after_lr_change(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)  # shown
    before = _run(optimizer, w, grads[:3])
    optimizer.learning_rate = 0.01  # shown
    return tf.concat([before, _run(optimizer, w, grads[3:])], 0)


def nesterov(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True)  # shown
    return _run(optimizer, w, grads)


def sgd_weight_decay(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def adam(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adam(learning_rate=0.01, epsilon=1e-7)  # shown
    return _run(optimizer, w, grads)


def adam_weight_decay(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adam(learning_rate=0.01, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def adamw(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.AdamW(learning_rate=0.01, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def amsgrad(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adam(learning_rate=0.01, amsgrad=True)  # shown
    return _run(optimizer, w, grads)


def nadam(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Nadam(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def adamax(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adamax(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def rmsprop(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.RMSprop(  # shown
        learning_rate=0.01, rho=0.9, epsilon=1e-7  # shown
    )  # shown
    return _run(optimizer, w, grads)


def rmsprop_centered(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.RMSprop(0.01, rho=0.9, centered=True)  # shown
    return _run(optimizer, w, grads)


def rmsprop_momentum(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.RMSprop(0.01, rho=0.9, momentum=0.9)  # shown
    return _run(optimizer, w, grads)


def adagrad(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adagrad(0.1, initial_accumulator_value=0.1)  # shown
    return _run(optimizer, w, grads)


def adadelta(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adadelta(1.0, rho=0.95, epsilon=1e-6)  # shown
    return _run(optimizer, w, grads)


def adafactor(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adafactor(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def muon(start, grads):
    w = tf.keras.Variable(start)
    optimizer = tf.keras.optimizers.Muon(learning_rate=0.01, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def ftrl(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Ftrl(learning_rate=0.1)  # shown
    return _run(optimizer, w, grads)


def lion(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Lion(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def lamb(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Lamb(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def train_step(start, x, y):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1)
    for _ in range(5):
        with tf.GradientTape() as tape:  # shown
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(x, w) - y))  # shown
        grads = tape.gradient(loss, [w])  # shown
        optimizer.apply_gradients(zip(grads, [w]))  # shown
    return tf.identity(w)


def apply_gradients(start, grad):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1)
    optimizer.apply_gradients([(grad, w)])  # shown
    return tf.identity(w)


def accumulate_gradients(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1, gradient_accumulation_steps=2)  # shown
    return _run(optimizer, w, grads)[-1]


def clip_by_value(start, grad):
    return tf.clip_by_value(grad, -0.5, 0.5)


def clip_by_norm(start, grad):
    return tf.clip_by_norm(grad, 1.0)


def clip_by_global_norm(start, bias, grad, bias_grad):
    clipped, norm = tf.clip_by_global_norm([grad, bias_grad], 1.0)  # shown
    return clipped


def global_norm(grad, bias_grad):
    return tf.linalg.global_norm([grad, bias_grad])


def clipnorm_argument(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1, clipnorm=1.0)  # shown
    return _run(optimizer, w, grads)


def ema(start, grads):
    w = tf.Variable(start)
    ema = tf.train.ExponentialMovingAverage(0.9)  # shown
    optimizer = tf.keras.optimizers.SGD(0.1)
    for grad in grads:  # shown
        optimizer.apply_gradients([(grad, w)])  # shown
        ema.apply([w])  # shown
    return tf.identity(ema.average(w))


def parameter_groups(start, bias, grads):
    w, b = tf.Variable(start, name="w"), tf.Variable(bias, name="b")
    slow, fast = tf.keras.optimizers.SGD(0.01), tf.keras.optimizers.SGD(0.1)  # shown
    for grad in grads:  # shown
        fast.apply_gradients([(grad, w)])  # shown
        slow.apply_gradients([(tf.reduce_sum(grad)[None], b)])  # shown
    return tf.identity(w), tf.identity(b)


def read_lr(start):
    optimizer = tf.keras.optimizers.SGD(0.1)
    return float(optimizer.learning_rate)  # shown


def set_lr(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1)
    optimizer.learning_rate = 0.01  # shown
    return _run(optimizer, w, grads)


def step_count(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adam(0.1)
    _run(optimizer, w, grads)
    return tf.identity(optimizer.iterations)  # shown


def momentum_state(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
    _run(optimizer, w, grads)
    return tf.identity(optimizer.variables[2])  # shown


def adam_state(start, grads):
    w = tf.Variable(start)
    optimizer = tf.keras.optimizers.Adam(0.1)
    _run(optimizer, w, grads)
    _, _, m, v = optimizer.variables  # shown
    return tf.identity(m), tf.identity(v)


def _linear(kernel):
    model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1, use_bias=False)])
    model.set_weights([np.array(kernel, np.float32)])
    return model


def fit(x, y, kernel):
    model = _linear(kernel)
    model.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")  # shown
    model.fit(x, y, batch_size=2, epochs=5, shuffle=False, verbose=0)  # shown
    return model.layers[0].kernel.value


def evaluate(x, y, kernel):
    model = _linear(kernel)
    model.compile(loss="mse")  # shown
    return model.evaluate(x, y, verbose=0)  # shown


def predict(x, kernel):
    model = _linear(kernel)
    return model.predict(x, verbose=0)  # shown


def early_stopping(losses):
    callback = tf.keras.callbacks.EarlyStopping("loss", patience=2)  # shown
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.stop_training = False
    callback.set_model(model)
    callback.on_train_begin()
    for epoch, loss in enumerate(losses):
        callback.on_epoch_end(epoch, {"loss": loss})
        if model.stop_training:
            break
    return epoch + 1
