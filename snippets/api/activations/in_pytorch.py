"""Activations in PyTorch: what a reader would type, one function per operation."""

import torch
import torch.nn.functional as F
from torch import nn


def relu(x):
    return F.relu(x)


def relu_in_place(x):
    return F.relu(x, inplace=True)


def relu6(x):
    return F.relu6(x)


def leaky_relu(x, slope):
    return F.leaky_relu(x, negative_slope=slope)


def leaky_relu_layer(x, slope):
    return nn.LeakyReLU(negative_slope=slope)(x)


def prelu(x, weight):
    return F.prelu(x, weight)


def prelu_layer(x):
    return nn.PReLU()(x)


def rrelu(x):
    return F.rrelu(x)


def rrelu_in_training(x):
    return F.rrelu(x, training=True)


def elu(x):
    return F.elu(x)


def elu_of_alpha(x, alpha):
    return F.elu(x, alpha=alpha)


def selu(x):
    return F.selu(x)


def celu(x, alpha):
    return F.celu(x, alpha=alpha)


def gelu(x):
    return F.gelu(x, approximate="none")


def gelu_tanh(x):
    return F.gelu(x, approximate="tanh")


def silu(x):
    return F.silu(x)


def mish(x):
    return F.mish(x)


def hardswish(x):
    return F.hardswish(x)


def hardsigmoid(x):
    return F.hardsigmoid(x)


def hardtanh(x):
    return F.hardtanh(x)


def tanh_layer(x):
    return nn.Tanh()(x)


def sigmoid(x):
    return torch.sigmoid(x)


def logit(x):
    return torch.logit(x)


def logsigmoid(x):
    return F.logsigmoid(x)


def softplus(x):
    return F.softplus(x)


def softplus_of_beta(x, beta):
    return F.softplus(x, beta=beta)


def squareplus(x):
    return (x + torch.sqrt(x**2 + 4)) / 2


def softsign(x):
    return F.softsign(x)


def softmax(x, axis):
    return F.softmax(x, dim=axis)


def log_softmax(x, axis):
    return F.log_softmax(x, dim=axis)


def softmin(x, axis):
    return F.softmin(x, dim=axis)


def softmax_of_mask(x, mask):
    return F.softmax(x.masked_fill(~mask, float("-inf")), dim=-1)


def glu(x):
    return F.glu(x, dim=-1)


def swiglu(x, gate):
    return F.silu(gate) * x


def threshold(x, limit, value):
    return F.threshold(x, limit, value)


def hardshrink(x):
    return F.hardshrink(x)


def softshrink(x):
    return F.softshrink(x)


def tanhshrink(x):
    return F.tanhshrink(x)


def crelu(x):
    return F.relu(torch.cat([x, -x], dim=-1))


def standardize(x):
    return F.layer_norm(x, x.shape[-1:], eps=1e-5)


def normalize(x):
    return F.normalize(x, dim=-1)


def activation_by_name(name, x):
    return getattr(F, name)(x)
