"""Losses and metrics in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def mse(pred, target):
    return jnp.mean(jnp.square(pred - target))


def mae(pred, target):
    return jnp.mean(jnp.abs(pred - target))


def mse_summed(pred, target):
    return jnp.sum(jnp.square(pred - target))


def mse_weighted(pred, target, weight):
    return jnp.mean(weight * jnp.mean(jnp.square(pred - target), axis=1))


def huber(pred, target, delta):
    error = jnp.abs(pred - target)  # shown
    quadratic = jnp.minimum(error, delta)  # shown
    return jnp.mean(quadratic * (error - 0.5 * quadratic))  # shown


def log_cosh(pred, target):
    return jnp.mean(jnp.logaddexp(pred - target, target - pred) - jnp.log(2))


def mape(pred, target):
    return 100 * jnp.mean(jnp.abs((target - pred) / target))


def msle(pred, target):
    return jnp.mean(jnp.square(jnp.log1p(pred) - jnp.log1p(target)))


def bce(prob, target):
    return -jnp.mean(target * jnp.log(prob) + (1 - target) * jnp.log(1 - prob))


def bce_with_logits(logits, target):
    return jnp.mean(jax.nn.softplus(logits) - logits * target)


def sigmoid_cross_entropy(logits, target):
    return jax.nn.softplus(logits) - logits * target


def cross_entropy(logits, ids):
    log_prob = jax.nn.log_softmax(logits)  # shown
    return -jnp.mean(jnp.take_along_axis(log_prob, ids[:, None], axis=1))  # shown


def cross_entropy_one_hot(logits, target):
    return -jnp.mean(jnp.sum(target * jax.nn.log_softmax(logits), axis=1))


def softmax_cross_entropy(logits, target):
    return -jnp.sum(target * jax.nn.log_softmax(logits), axis=1)


def nll(log_prob, ids):
    return -jnp.mean(jnp.take_along_axis(log_prob, ids[:, None], axis=1))


def kl_div(log_pred, target):
    return jnp.mean(
        jnp.sum(jax.scipy.special.rel_entr(target, jnp.exp(log_pred)), axis=1)
    )


def poisson_nll(rate, target):
    return jnp.mean(rate - target * jnp.log(rate))


def gaussian_nll(pred, target, var):
    return 0.5 * jnp.mean(jnp.log(var) + jnp.square(target - pred) / var)


def hinge(pred, target):
    return jnp.mean(jax.nn.relu(1 - target * pred))


def squared_hinge(pred, target):
    return jnp.mean(jnp.square(jax.nn.relu(1 - target * pred)))


def soft_margin(pred, target):
    return jnp.mean(jax.nn.softplus(-target * pred))


def margin_ranking(first, second, order):
    return jnp.mean(jax.nn.relu(0.5 - order * (first - second)))


def triplet_margin(anchor, positive, negative):
    near = jnp.linalg.norm(anchor - positive, axis=1)  # shown
    far = jnp.linalg.norm(anchor - negative, axis=1)  # shown
    return jnp.mean(jax.nn.relu(near - far + 1.0))  # shown


def cosine_similarity(x, y):
    norms = jnp.linalg.norm(x, axis=1) * jnp.linalg.norm(y, axis=1)  # shown
    return jnp.sum(x * y, axis=1) / norms  # shown


def l1_penalty(weight):
    return 0.01 * jnp.sum(jnp.abs(weight))


def l2_penalty(weight):
    return 0.01 * jnp.sum(jnp.square(weight))


def l2_loss(weight):
    return 0.5 * jnp.sum(jnp.square(weight))


def accuracy(logits, ids):
    return jnp.mean(jnp.argmax(logits, axis=1) == ids)


def binary_accuracy(prob, target):
    return jnp.mean((prob > 0.5) == target)


def confusion_matrix(pred, target):
    return jnp.bincount(3 * target + pred, length=9).reshape(3, 3)


def rmse(pred, target):
    return jnp.sqrt(jnp.mean(jnp.square(pred - target)))


def running_mean(losses, counts):
    return jnp.average(losses, weights=counts)
