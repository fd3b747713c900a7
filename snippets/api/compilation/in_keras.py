"""Compilation and graphs in Keras 3: what a reader would type, one function per operation."""

import keras


def cond(x):
    positive = keras.ops.sum(x) > 0
    return keras.ops.cond(positive, lambda: x * x, lambda: x - 1)  # shown


def switch(index, x):
    branches = [lambda x: x * 2, lambda x: x - 1, lambda x: -x]  # shown
    return keras.ops.switch(index, branches, x)  # shown


def while_loop(x):
    x, = keras.ops.while_loop(lambda x: x < 100, lambda x: (x * 2,), (x,))  # shown
    return x


def fori_loop(x):
    return keras.ops.fori_loop(0, 4, lambda i, x: x * 0.5 + keras.ops.cast(i, x.dtype), x)  # shown


def scan(x):
    def step(state, row):
        state = state * 0.5 + row
        return state, state

    start = keras.ops.zeros_like(x[0])
    last, states = keras.ops.scan(step, start, x)  # shown
    return states


def associative_scan(x):
    return keras.ops.associative_scan(keras.ops.maximum, x)  # shown


def map_rows(x):
    return keras.ops.map(lambda row: keras.ops.cumsum(row * row) if row.ndim else row * row, x)  # shown


def vmap(x):
    def f(row):
        return keras.ops.cumsum(row * row, axis=0)

    return keras.ops.vectorized_map(f, x)  # shown


def vmap_of_some_arguments(x, w):
    return keras.ops.vectorized_map(lambda row: keras.ops.exp(-keras.ops.sum(row * w)), x)  # shown


def shape_of_result(x):
    f = keras.layers.Dense(7)
    return list(f.compute_output_shape(x.shape))  # shown
