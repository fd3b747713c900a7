"""Activations in NumPy: what a reader would type, one function per operation."""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_in_place(x):
    return np.maximum(x, 0, out=x)


def relu6(x):
    return np.clip(x, 0, 6)


def leaky_relu(x, slope):
    return np.where(x > 0, x, slope * x)


def prelu(x, weight):
    return np.where(x > 0, x, weight * x)


def elu(x):
    return np.where(x > 0, x, np.expm1(x))


def hardtanh(x):
    return np.clip(x, -1, 1)


def tanh_layer(x):
    return np.tanh(x)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def logit(x):
    return np.log(x / (1 - x))


def silu(x):
    return x / (1 + np.exp(-x))


def logsigmoid(x):
    return -np.logaddexp(0, -x)


def softplus(x):
    return np.logaddexp(0, x)


def softsign(x):
    return x / (1 + np.abs(x))


def softmax(x, axis):
    exps = np.exp(x - x.max(axis=axis, keepdims=True))  # shown
    return exps / exps.sum(axis=axis, keepdims=True)  # shown


def log_softmax(x, axis):
    shifted = x - x.max(axis=axis, keepdims=True)  # shown
    return shifted - np.log(np.exp(shifted).sum(axis=axis, keepdims=True))  # shown


def threshold(x, limit, value):
    return np.where(x > limit, x, value)


def hardshrink(x):
    return np.where(np.abs(x) > 0.5, x, 0)


def tanhshrink(x):
    return x - np.tanh(x)


def standardize(x):
    return (x - x.mean(axis=-1, keepdims=True)) / np.sqrt(x.var(axis=-1, keepdims=True) + 1e-5)


def normalize(x):
    return x / np.linalg.norm(x, axis=-1, keepdims=True)
