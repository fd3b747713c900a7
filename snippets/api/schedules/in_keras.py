"""Learning-rate schedules in Keras 3: what a reader would type, one function per operation."""

import keras


def _rates(schedule, steps):
    """The rate at each step."""
    rates = [keras.ops.cast(schedule(step), "float32") for step in range(steps)]
    return keras.ops.stack(rates)


def _epochs(callback, losses):
    """The rates a callback leaves when epochs end with the given losses."""
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    callback.set_model(model)
    callback.on_train_begin()
    rates = []
    for epoch, loss in enumerate(losses):
        callback.on_epoch_begin(epoch)
        callback.on_epoch_end(epoch, {"loss": loss})
        rates.append(float(model.optimizer.learning_rate))
    return keras.ops.convert_to_tensor(rates, "float32")


def step(steps):
    schedule = keras.optimizers.schedules.ExponentialDecay(  # shown
        0.1, 3, 0.5, staircase=True  # shown
    )  # shown
    return _rates(schedule, steps)


def multistep(steps):
    schedule = keras.optimizers.schedules.PiecewiseConstantDecay(  # shown
        [3, 7], [0.1, 0.01, 0.001]  # shown
    )  # shown
    return _rates(schedule, steps)


def piecewise_constant(steps):
    schedule = keras.optimizers.schedules.PiecewiseConstantDecay(  # shown
        [3, 7], [0.1, 0.05, 0.02]  # shown
    )  # shown
    return _rates(schedule, steps)


def constant(steps):
    schedule = keras.optimizers.schedules.PiecewiseConstantDecay(  # shown
        [3], [0.05, 0.1]  # shown
    )  # shown
    return _rates(schedule, steps)


def exponential(steps):
    schedule = keras.optimizers.schedules.ExponentialDecay(  # shown
        0.1, decay_steps=1, decay_rate=0.9  # shown
    )  # shown
    return _rates(schedule, steps)


def exponential_over_steps(steps):
    schedule = keras.optimizers.schedules.ExponentialDecay(  # shown
        0.1, decay_steps=4, decay_rate=0.5  # shown
    )  # shown
    return _rates(schedule, steps)


def inverse_time(steps):
    schedule = keras.optimizers.schedules.InverseTimeDecay(  # shown
        0.1, decay_steps=1, decay_rate=0.5  # shown
    )  # shown
    return _rates(schedule, steps)


def polynomial(steps):
    schedule = keras.optimizers.schedules.PolynomialDecay(  # shown
        0.1, 10, end_learning_rate=0.0, power=2.0  # shown
    )  # shown
    return _rates(schedule, steps)


def linear(steps):
    schedule = keras.optimizers.schedules.PolynomialDecay(  # shown
        0.1, 10, end_learning_rate=0.01  # shown
    )  # shown
    return _rates(schedule, steps)


def warmup(steps):
    schedule = keras.optimizers.schedules.PolynomialDecay(  # shown
        0.01, 5, end_learning_rate=0.1  # shown
    )  # shown
    return _rates(schedule, steps)


def cosine(steps):
    schedule = keras.optimizers.schedules.CosineDecay(  # shown
        0.1, decay_steps=10, alpha=0.1  # shown
    )  # shown
    return _rates(schedule, steps)


def cosine_restarts(steps):
    schedule = keras.optimizers.schedules.CosineDecayRestarts(  # shown
        0.1, 4, t_mul=2.0  # shown
    )  # shown
    return _rates(schedule, steps)


def warmup_cosine(steps):
    schedule = keras.optimizers.schedules.CosineDecay(  # shown
        0.01,  # shown
        decay_steps=8,  # shown
        warmup_target=0.1,  # shown
        warmup_steps=4,  # shown
    )  # shown
    return _rates(schedule, steps)


def lambda_lr(steps):
    class Decay(keras.optimizers.schedules.LearningRateSchedule):  # shown
        def __call__(self, step):  # shown
            return 0.1 * 0.95 ** keras.ops.cast(step, "float32")  # shown

    return _rates(Decay(), steps)


def transformer(steps):
    class Noam(keras.optimizers.schedules.LearningRateSchedule):  # shown
        def __call__(self, step):  # shown
            step = keras.ops.cast(step, "float32") + 1  # shown
            return keras.ops.minimum(keras.ops.rsqrt(step), step * 4**-1.5)  # shown

    return _rates(Noam(), steps)


def multiplicative(steps):
    callback = keras.callbacks.LearningRateScheduler(  # shown
        lambda epoch, lr: lr * 0.9  # shown
    )  # shown
    return _epochs(callback, [0.0] * steps)


def reduce_on_plateau(losses):
    callback = keras.callbacks.ReduceLROnPlateau(  # shown
        "loss", factor=0.5, patience=2  # shown
    )  # shown
    return _epochs(callback, losses)


def attach(steps):
    schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 1, 0.9)  # shown
    optimizer = keras.optimizers.SGD(learning_rate=schedule)  # shown
    w, rates = keras.Variable(1.0), []
    for _ in range(steps):
        rates.append(keras.ops.convert_to_tensor(optimizer.learning_rate))
        optimizer.apply([keras.ops.ones(())], [w])
    return keras.ops.stack(rates)


def resume(steps):
    schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 1, 0.9)
    optimizer = keras.optimizers.SGD(schedule)
    w, rates = keras.Variable(1.0), []
    optimizer.build([w])
    optimizer.iterations.assign(6)  # shown
    for _ in range(steps):
        rates.append(keras.ops.convert_to_tensor(optimizer.learning_rate))
        optimizer.apply([keras.ops.ones(())], [w])
    return keras.ops.stack(rates)
