"""Optimizers in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp
from jax.example_libraries import optimizers
from jax.scipy.optimize import minimize


def _run(init, update, get, start, grads):
    """The weights after each step with the given gradients."""
    state, path = init(start), []
    for step, grad in enumerate(grads):
        state = update(step, grad, state)
        path.append(get(state))
    return jnp.stack(path)


def _bowl(w):
    """A bowl with its bottom at 0, 1, 2."""
    return jnp.sum((w - jnp.arange(3.0)) ** 2 * jnp.array([1.0, 3.0, 10.0]))


def sgd(start, grads):
    init, update, get = optimizers.sgd(0.1)  # shown
    return _run(init, update, get, start, grads)


def momentum(start, grads):
    init, update, get = optimizers.momentum(0.1, mass=0.9)  # shown
    return _run(init, update, get, start, grads)


def momentum_after_lr_change(start, grads):
    def rate(step):  # shown
        return jnp.where(step < 3, 0.1, 0.01)  # shown

    init, update, get = optimizers.momentum(rate, mass=0.9)  # shown
    return _run(init, update, get, start, grads)


def nesterov(start, grads):
    init, update, get = optimizers.nesterov(0.1, mass=0.9)  # shown
    return _run(init, update, get, start, grads)


def adam(start, grads):
    init, update, get = optimizers.adam(0.01, eps=1e-7)  # shown
    return _run(init, update, get, start, grads)


def adamax(start, grads):
    init, update, get = optimizers.adamax(0.01)  # shown
    return _run(init, update, get, start, grads)


def rmsprop(start, grads):
    init, update, get = optimizers.rmsprop(0.01, gamma=0.9, eps=1e-7)  # shown
    return _run(init, update, get, start, grads)


def rmsprop_momentum(start, grads):
    init, update, get = optimizers.rmsprop_momentum(  # shown
        0.01, gamma=0.9, momentum=0.9  # shown
    )  # shown
    return _run(init, update, get, start, grads)


def adagrad(start, grads):
    init, update, get = optimizers.adagrad(0.1, momentum=0.0)  # shown
    return _run(init, update, get, start, grads)


def lbfgs(start):
    return minimize(_bowl, start, method="BFGS").x  # shown


def train_step(start, x, y):
    def loss(w):  # shown
        return jnp.mean(jnp.square(x @ w - y))  # shown

    w = start
    w = w - 0.1 * jax.grad(loss)(w)  # shown
    for _ in range(4):
        w = w - 0.1 * jax.grad(loss)(w)
    return w


def apply_gradients(start, grad):
    init, update, get = optimizers.sgd(0.1)
    state = update(0, grad, init(start))  # shown
    return get(state)  # shown


def clip_by_value(start, grad):
    return jnp.clip(grad, -0.5, 0.5)


def clip_by_norm(start, grad):
    return optimizers.clip_grads(grad, 1.0)


def clip_by_global_norm(start, bias, grad, bias_grad):
    return optimizers.clip_grads((grad, bias_grad), 1.0)


def global_norm(grad, bias_grad):
    return optimizers.l2_norm((grad, bias_grad))


def momentum_state(start, grads):
    init, update, get = optimizers.momentum(0.1, mass=0.9)
    state = init(start)
    for step, grad in enumerate(grads):
        state = update(step, grad, state)
    return jax.tree.leaves(state)[1]  # shown


def adam_state(start, grads):
    init, update, get = optimizers.adam(0.1)
    state = init(start)
    for step, grad in enumerate(grads):
        state = update(step, grad, state)
    _, m, v = jax.tree.leaves(state)  # shown
    return m, v
