"""Learning-rate schedules in JAX: what a reader would type, one function per operation."""

import jax.numpy as jnp
from jax.example_libraries import optimizers


def _rates(schedule, steps):
    """The rate at each step."""
    return jnp.stack(
        [jnp.asarray(schedule(step), jnp.float32) for step in range(steps)]
    )


def step(steps):
    def schedule(step):  # shown
        return 0.1 * 0.5 ** (step // 3)  # shown

    return _rates(schedule, steps)


def multistep(steps):
    schedule = optimizers.piecewise_constant([3, 7], [0.1, 0.01, 0.001])  # shown
    return _rates(schedule, steps)


def piecewise_constant(steps):
    schedule = optimizers.piecewise_constant([3, 7], [0.1, 0.05, 0.02])  # shown
    return _rates(schedule, steps)


def constant(steps):
    schedule = optimizers.piecewise_constant([3], [0.05, 0.1])  # shown
    return _rates(schedule, steps)


def exponential(steps):
    schedule = optimizers.exponential_decay(0.1, decay_steps=1, decay_rate=0.9)  # shown
    return _rates(schedule, steps)


def exponential_over_steps(steps):
    schedule = optimizers.exponential_decay(0.1, decay_steps=4, decay_rate=0.5)  # shown
    return _rates(schedule, steps)


def inverse_time(steps):
    schedule = optimizers.inverse_time_decay(  # shown
        0.1, decay_steps=1, decay_rate=0.5  # shown
    )  # shown
    return _rates(schedule, steps)


def polynomial(steps):
    schedule = optimizers.polynomial_decay(0.1, 10, 0.0, power=2.0)  # shown
    return _rates(schedule, steps)


def linear(steps):
    schedule = optimizers.polynomial_decay(0.1, 10, 0.01)  # shown
    return _rates(schedule, steps)


def warmup(steps):
    schedule = optimizers.polynomial_decay(0.01, 5, 0.1)  # shown
    return _rates(schedule, steps)


def cosine(steps):
    def schedule(step):  # shown
        cosine = 0.5 * (1 + jnp.cos(jnp.pi * jnp.minimum(step / 10, 1)))  # shown
        return 0.01 + 0.09 * cosine  # shown

    return _rates(schedule, steps)


def lambda_lr(steps):
    def schedule(step):  # shown
        return 0.1 * 0.95**step  # shown

    return _rates(schedule, steps)


def transformer(steps):
    def schedule(step):  # shown
        step = step + 1  # shown
        return jnp.minimum(step**-0.5, step * 4**-1.5)  # shown

    return _rates(schedule, steps)


def attach(steps):
    schedule = optimizers.exponential_decay(0.1, 1, 0.9)  # shown
    init, update, get = optimizers.sgd(schedule)  # shown
    state, rates = init(jnp.float32(1)), []
    for step in range(steps):
        before = get(state)
        state = update(step, jnp.float32(1), state)
        rates.append(before - get(state))
    return jnp.stack(rates)
