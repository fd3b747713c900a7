"""Optimizers in Keras 3: what a reader would type, one function per operation."""

import keras
import numpy as np


def _run(optimizer, w, grads):
    """The weights after each step with the given gradients."""
    path = []
    for grad in grads:
        optimizer.apply([grad], [w])
        path.append(keras.ops.copy(w.value))
    return keras.ops.stack(path)


def sgd(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(learning_rate=0.1)  # shown
    return _run(optimizer, w, grads)


def momentum(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)  # shown
    return _run(optimizer, w, grads)


def momentum_after_lr_change(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)  # shown
    before = _run(optimizer, w, grads[:3])
    optimizer.learning_rate = 0.01  # shown
    return keras.ops.concatenate([before, _run(optimizer, w, grads[3:])])


def nesterov(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True)  # shown
    return _run(optimizer, w, grads)


def sgd_weight_decay(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def adam(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adam(learning_rate=0.01, epsilon=1e-7)  # shown
    return _run(optimizer, w, grads)


def adam_weight_decay(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adam(learning_rate=0.01, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def adamw(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.AdamW(learning_rate=0.01, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def amsgrad(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adam(learning_rate=0.01, amsgrad=True)  # shown
    return _run(optimizer, w, grads)


def nadam(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Nadam(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def adamax(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adamax(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def rmsprop(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.RMSprop(  # shown
        learning_rate=0.01, rho=0.9, epsilon=1e-7  # shown
    )  # shown
    return _run(optimizer, w, grads)


def rmsprop_centered(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.RMSprop(0.01, rho=0.9, centered=True)  # shown
    return _run(optimizer, w, grads)


def rmsprop_momentum(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.RMSprop(0.01, rho=0.9, momentum=0.9)  # shown
    return _run(optimizer, w, grads)


def adagrad(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adagrad(0.1, initial_accumulator_value=0.1)  # shown
    return _run(optimizer, w, grads)


def adadelta(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adadelta(1.0, rho=0.95, epsilon=1e-6)  # shown
    return _run(optimizer, w, grads)


def adafactor(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adafactor(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def muon(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Muon(learning_rate=0.01, weight_decay=0.1)  # shown
    return _run(optimizer, w, grads)


def ftrl(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Ftrl(learning_rate=0.1)  # shown
    return _run(optimizer, w, grads)


def lion(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Lion(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def lamb(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Lamb(learning_rate=0.01)  # shown
    return _run(optimizer, w, grads)


def apply_gradients(start, grad):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.apply([grad], [w])  # shown
    return w.value


def accumulate_gradients(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(0.1, gradient_accumulation_steps=2)  # shown
    return _run(optimizer, w, grads)[-1]


def clip_by_value(start, grad):
    return keras.ops.clip(grad, -0.5, 0.5)


def clip_by_norm(start, grad):
    return grad * keras.ops.minimum(1.0, 1.0 / keras.ops.norm(grad))


def clipnorm_argument(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(0.1, clipnorm=1.0)  # shown
    return _run(optimizer, w, grads)


def ema(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.9)  # shown
    _run(optimizer, w, grads)
    optimizer.finalize_variable_values([w])  # shown
    return w.value


def parameter_groups(start, bias, grads):
    w, b = keras.Variable(start, name="w"), keras.Variable(bias, name="b")
    rates = {"w": keras.optimizers.SGD(0.1), "b": keras.optimizers.SGD(0.01)}  # shown
    optimizer = keras.optimizers.MultiOptimizer(lambda v: rates[v.name])  # shown
    for grad in grads:
        optimizer.apply([grad, keras.ops.sum(grad)[None]], [w, b])
    return w.value, b.value


def read_lr(start):
    optimizer = keras.optimizers.SGD(0.1)
    return float(optimizer.learning_rate)  # shown


def set_lr(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.learning_rate = 0.01  # shown
    return _run(optimizer, w, grads)


def step_count(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adam(0.1)
    _run(optimizer, w, grads)
    return optimizer.iterations.value  # shown


def momentum_state(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
    _run(optimizer, w, grads)
    return optimizer.variables[2].value  # shown


def adam_state(start, grads):
    w = keras.Variable(start)
    optimizer = keras.optimizers.Adam(0.1)
    _run(optimizer, w, grads)
    _, _, m, v = optimizer.variables  # shown
    return m.value, v.value


def _linear(kernel):
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1, use_bias=False)])
    model.set_weights([np.array(kernel, np.float32)])
    return model


def fit(x, y, kernel):
    model = _linear(kernel)
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")  # shown
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
    callback = keras.callbacks.EarlyStopping("loss", patience=2)  # shown
    model = keras.Sequential([keras.layers.Dense(1)])
    model.stop_training = False
    callback.set_model(model)
    callback.on_train_begin()
    for epoch, loss in enumerate(losses):
        callback.on_epoch_end(epoch, {"loss": loss})
        if model.stop_training:
            break
    return epoch + 1
