"""Activations in Keras 3: what a reader would type, one function per operation."""

import keras


def relu(x):
    return keras.ops.relu(x)


def relu6(x):
    return keras.ops.relu6(x)


def leaky_relu(x, slope):
    return keras.ops.leaky_relu(x, negative_slope=slope)


def leaky_relu_layer(x, slope):
    return keras.layers.LeakyReLU(negative_slope=slope)(x)


def prelu(x, weight):
    return keras.ops.where(x > 0, x, weight * x)


def prelu_layer(x):
    return keras.layers.PReLU()(x)


def rrelu(x):
    return keras.ops.leaky_relu(x, negative_slope=(1 / 8 + 1 / 3) / 2)


def rrelu_in_training(x):
    return keras.ops.where(x < 0, x * keras.random.uniform(x.shape, 1 / 8, 1 / 3), x)


def elu(x):
    return keras.ops.elu(x)


def elu_of_alpha(x, alpha):
    return keras.ops.elu(x, alpha=alpha)


def selu(x):
    return keras.ops.selu(x)


def celu(x, alpha):
    return keras.ops.celu(x, alpha=alpha)


def gelu(x):
    return keras.ops.gelu(x, approximate=False)


def gelu_tanh(x):
    return keras.ops.gelu(x, approximate=True)


def silu(x):
    return keras.ops.silu(x)


def mish(x):
    return keras.activations.mish(x)


def hardswish(x):
    return keras.ops.hard_swish(x)


def hardsigmoid(x):
    return keras.ops.hard_sigmoid(x)


def hardtanh(x):
    return keras.ops.hard_tanh(x)


def tanh_layer(x):
    return keras.layers.Activation("tanh")(x)


def sigmoid(x):
    return keras.ops.sigmoid(x)


def logit(x):
    return keras.ops.log(x / (1 - x))


def logsigmoid(x):
    return keras.ops.log_sigmoid(x)


def softplus(x):
    return keras.ops.softplus(x)


def softplus_of_beta(x, beta):
    return keras.ops.softplus(beta * x) / beta


def squareplus(x):
    return keras.ops.squareplus(x)


def softsign(x):
    return keras.ops.softsign(x)


def softmax(x, axis):
    return keras.ops.softmax(x, axis=axis)


def log_softmax(x, axis):
    return keras.ops.log_softmax(x, axis=axis)


def softmin(x, axis):
    return keras.ops.softmax(-x, axis=axis)


def softmax_of_mask(x, mask):
    return keras.layers.Softmax()(x, mask=mask)


def glu(x):
    return keras.ops.glu(x)


def swiglu(x, gate):
    return keras.ops.silu(gate) * x


def threshold(x, limit, value):
    return keras.ops.threshold(x, limit, value)


def hardshrink(x):
    return keras.ops.hard_shrink(x)


def softshrink(x):
    return keras.ops.soft_shrink(x)


def tanhshrink(x):
    return keras.ops.tanh_shrink(x)


def crelu(x):
    return keras.ops.relu(keras.ops.concatenate([x, -x], axis=-1))


def standardize(x):
    return keras.ops.layer_normalization(x, epsilon=1e-5)


def normalize(x):
    return keras.ops.normalize(x)


def sparsemax(x):
    return keras.ops.sparsemax(x)


def activation_by_name(name, x):
    return keras.activations.get(name)(x)
