"""Activations in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def relu(x):
    return tf.nn.relu(x)


def relu6(x):
    return tf.nn.relu6(x)


def leaky_relu(x, slope):
    return tf.nn.leaky_relu(x, alpha=slope)


def leaky_relu_layer(x, slope):
    return tf.keras.layers.LeakyReLU(negative_slope=slope)(x)


def prelu(x, weight):
    return tf.where(x > 0, x, weight * x)


def prelu_layer(x):
    return tf.keras.layers.PReLU()(x)


def rrelu(x):
    return tf.nn.leaky_relu(x, alpha=(1 / 8 + 1 / 3) / 2)


def rrelu_in_training(x):
    return tf.where(x < 0, x * tf.random.uniform(x.shape, 1 / 8, 1 / 3), x)


def elu(x):
    return tf.nn.elu(x)


def elu_of_alpha(x, alpha):
    return tf.keras.activations.elu(x, alpha=alpha)


def selu(x):
    return tf.nn.selu(x)


def celu(x, alpha):
    return tf.keras.activations.celu(x, alpha=alpha)


def gelu(x):
    return tf.nn.gelu(x, approximate=False)


def gelu_tanh(x):
    return tf.nn.gelu(x, approximate=True)


def silu(x):
    return tf.nn.silu(x)


def mish(x):
    return tf.keras.activations.mish(x)


def hardswish(x):
    return tf.keras.activations.hard_swish(x)


def hardsigmoid(x):
    return tf.keras.activations.hard_sigmoid(x)


def hardtanh(x):
    return tf.keras.activations.hard_tanh(x)


def tanh_layer(x):
    return tf.keras.layers.Activation("tanh")(x)


def sigmoid(x):
    return tf.sigmoid(x)


def logit(x):
    return tf.math.log(x / (1 - x))


def logsigmoid(x):
    return tf.math.log_sigmoid(x)


def softplus(x):
    return tf.nn.softplus(x)


def softplus_of_beta(x, beta):
    return tf.nn.softplus(beta * x) / beta


def squareplus(x):
    return tf.keras.activations.squareplus(x)


def softsign(x):
    return tf.nn.softsign(x)


def softmax(x, axis):
    return tf.nn.softmax(x, axis=axis)


def log_softmax(x, axis):
    return tf.nn.log_softmax(x, axis=axis)


def softmin(x, axis):
    return tf.nn.softmax(-x, axis=axis)


def softmax_of_mask(x, mask):
    return tf.keras.layers.Softmax()(x, mask=mask)


def glu(x):
    return tf.keras.activations.glu(x)


def swiglu(x, gate):
    return tf.nn.silu(gate) * x


def threshold(x, limit, value):
    return tf.keras.activations.threshold(x, limit, value)


def hardshrink(x):
    return tf.keras.activations.hard_shrink(x)


def softshrink(x):
    return tf.keras.activations.soft_shrink(x)


def tanhshrink(x):
    return tf.keras.activations.tanh_shrink(x)


def crelu(x):
    return tf.nn.crelu(x)


def standardize(x):
    mean, variance = tf.nn.moments(x, axes=[-1], keepdims=True)  # shown
    return tf.nn.batch_normalization(x, mean, variance, None, None, 1e-5)  # shown


def normalize(x):
    return tf.math.l2_normalize(x, axis=-1)


def sparsemax(x):
    return tf.keras.activations.sparsemax(x)


def activation_by_name(name, x):
    return tf.keras.activations.get(name)(x)
