"""Automatic differentiation in Keras 3: what a reader would type, one function per operation."""

import keras


def parameter(x):
    return keras.Variable(x)


def detach(x):
    y = keras.ops.stop_gradient(x)  # shown
    return x * y


def jvp(x, v):
    def f(x):
        return keras.ops.cumsum(x * x, axis=0)

    return keras.ops.jvp(f, (x,), (v,))  # shown


def custom_gradient(x):
    @keras.ops.custom_gradient  # shown
    def rounded(x):  # shown
        def grad(*args, upstream=None):  # shown
            return args[0] if upstream is None else upstream  # shown
        return keras.ops.round(x), grad  # shown

    return rounded(x)  # shown


def checkpoint(x):
    def f(x):
        return keras.ops.exp(keras.ops.sin(x))

    return keras.remat(f)(x)  # shown


def functional_call(x):
    layer = keras.layers.Dense(3)
    layer.build((None, 2))
    weights = [keras.ops.ones((2, 3)), keras.ops.zeros(3)]
    y, changed = layer.stateless_call(weights, [], x)  # shown
    return y
