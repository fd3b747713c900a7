"""Compilation and graphs in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def compile(x):
    def f(x):
        return tf.sin(x) * x

    return tf.function(f)(x)  # shown


def compile_with_xla(x):
    def f(x):
        return tf.sin(x) * x

    return tf.function(f, jit_compile=True)(x)  # shown


def compile_gradient(x):
    @tf.function  # shown
    def df(x):  # shown
        with tf.GradientTape() as tape:  # shown
            tape.watch(x)  # shown
            y = tf.reduce_sum(tf.sin(x))  # shown
        return tape.gradient(y, x)  # shown

    return df(x)


def side_effects(x):
    calls = []

    def f(x):  # shown
        calls.append(1)  # shown
        return x * 2  # shown

    compiled = tf.function(f)  # shown
    compiled(x), compiled(x)  # shown
    return len(calls)


def retrace_by_shape(x):
    compiled = tf.function(lambda x: x * 2)  # shown
    for n in (2, 3, 4):  # shown
        compiled(tf.ones(n))  # shown
    return compiled.experimental_get_tracing_count()


def retrace_by_number(x):
    compiled = tf.function(lambda x, n: x * n)  # shown
    for n in (2, 3, 4):  # shown
        compiled(x, n)  # shown
    return compiled.experimental_get_tracing_count()


def dynamic_shape(x):
    spec = tf.TensorSpec([None], tf.float32)  # shown
    compiled = tf.function(lambda x: x * 2, input_signature=[spec])  # shown
    for n in (2, 3, 4):
        compiled(tf.ones(n))
    return compiled.experimental_get_tracing_count()


def static_argument(x, n):
    def f(x, n):
        return tf.tile(x, [n])

    return tf.function(f)(x, n)  # shown


def branch_on_value(x):
    def f(x):  # shown
        if tf.reduce_sum(x) > 0:  # shown
            return x * 2  # shown
        return x - 1  # shown

    return tf.function(f)(x)  # shown


def whole_graph(x):
    def f(x):  # shown
        if tf.reduce_sum(x) > 0:  # shown
            return x * 2  # shown
        return x - 1  # shown

    return tf.function(f)(x)  # shown


def cond(x):
    positive = tf.reduce_sum(x) > 0
    return tf.cond(positive, lambda: x * x, lambda: x - 1)  # shown


def switch(index, x):
    branches = [lambda: x * 2, lambda: x - 1, lambda: -x]  # shown
    return tf.switch_case(index, branches)  # shown


def while_loop(x):
    x, = tf.while_loop(lambda x: x < 100, lambda x: [x * 2], [x])  # shown
    return x


def fori_loop(x):
    @tf.function
    def f(x):
        for i in tf.range(4.0):  # shown
            x = x * 0.5 + i  # shown
        return x

    return f(x)


def scan(x):
    start = tf.zeros_like(x[0])
    states = tf.scan(lambda state, row: state * 0.5 + row, x, start)  # shown
    return states


def map_rows(x):
    return tf.map_fn(lambda row: tf.cumsum(row * row) if row.shape.rank else row * row, x)  # shown


def vmap(x):
    def f(row):
        return tf.cumsum(row * row)

    return tf.vectorized_map(f, x)  # shown


def vmap_of_some_arguments(x, w):
    return tf.vectorized_map(lambda row: tf.exp(-tf.reduce_sum(row * w)), x)  # shown


def ahead_of_time(x):
    double = tf.function(lambda x: tf.sin(x) * 2)
    program = double.get_concrete_function(x)  # shown
    return program(x)  # shown


def operations_of_graph(x):
    f = tf.function(lambda x: tf.sin(x) * x)
    graph = f.get_concrete_function(x).graph  # shown
    return [operation.type for operation in graph.get_operations()]  # shown


def shape_of_result(x):
    f = tf.keras.layers.Dense(7)
    return list(f.compute_output_shape(x.shape))  # shown


def run_eagerly(x):
    calls = []

    @tf.function
    def f(x):
        calls.append(1)
        return x * 2

    tf.config.run_functions_eagerly(True)  # shown
    f(x), f(x)  # shown
    tf.config.run_functions_eagerly(False)
    return len(calls)


def inside_graph(x):
    def f(x):
        return x * 0 + float(tf.inside_function())  # shown

    return [float(f(x)[0]), float(tf.function(f)(x)[0])]
