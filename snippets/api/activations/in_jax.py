"""Activations in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def relu(x):
    return jax.nn.relu(x)


def relu6(x):
    return jax.nn.relu6(x)


def leaky_relu(x, slope):
    return jax.nn.leaky_relu(x, negative_slope=slope)


def prelu(x, weight):
    return jnp.where(x > 0, x, weight * x)


def rrelu(x):
    return jax.nn.leaky_relu(x, negative_slope=(1 / 8 + 1 / 3) / 2)


def rrelu_in_training(x):
    return jnp.where(x < 0, x * jax.random.uniform(jax.random.key(0), x.shape, minval=1 / 8, maxval=1 / 3), x)


def elu(x):
    return jax.nn.elu(x)


def elu_of_alpha(x, alpha):
    return jax.nn.elu(x, alpha=alpha)


def selu(x):
    return jax.nn.selu(x)


def celu(x, alpha):
    return jax.nn.celu(x, alpha=alpha)


def gelu(x):
    return jax.nn.gelu(x, approximate=False)


def gelu_tanh(x):
    return jax.nn.gelu(x, approximate=True)


def silu(x):
    return jax.nn.silu(x)


def mish(x):
    return jax.nn.mish(x)


def hardswish(x):
    return jax.nn.hard_swish(x)


def hardsigmoid(x):
    return jax.nn.hard_sigmoid(x)


def hardtanh(x):
    return jax.nn.hard_tanh(x)


def tanh_layer(x):
    return jax.nn.tanh(x)


def sigmoid(x):
    return jax.nn.sigmoid(x)


def logit(x):
    return jax.scipy.special.logit(x)


def logsigmoid(x):
    return jax.nn.log_sigmoid(x)


def softplus(x):
    return jax.nn.softplus(x)


def softplus_of_beta(x, beta):
    return jax.nn.softplus(beta * x) / beta


def squareplus(x):
    return jax.nn.squareplus(x)


def softsign(x):
    return jax.nn.soft_sign(x)


def softmax(x, axis):
    return jax.nn.softmax(x, axis=axis)


def log_softmax(x, axis):
    return jax.nn.log_softmax(x, axis=axis)


def softmin(x, axis):
    return jax.nn.softmax(-x, axis=axis)


def softmax_of_mask(x, mask):
    return jax.nn.softmax(x, where=mask)


def glu(x):
    return jax.nn.glu(x)


def swiglu(x, gate):
    return jax.nn.silu(gate) * x


def threshold(x, limit, value):
    return jnp.where(x > limit, x, value)


def hardshrink(x):
    return jnp.where(jnp.abs(x) > 0.5, x, 0)


def softshrink(x):
    return jnp.sign(x) * jax.nn.relu(jnp.abs(x) - 0.5)


def tanhshrink(x):
    return x - jnp.tanh(x)


def crelu(x):
    return jax.nn.relu(jnp.concatenate([x, -x], axis=-1))


def standardize(x):
    return jax.nn.standardize(x, epsilon=1e-5)


def normalize(x):
    return x / jnp.linalg.norm(x, axis=-1, keepdims=True)


def activation_by_name(name, x):
    return getattr(jax.nn, name)(x)
