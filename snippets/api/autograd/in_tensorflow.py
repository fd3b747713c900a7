"""Automatic differentiation in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def requires_grad(x):
    with tf.GradientTape() as tape:
        tape.watch(x)  # shown
        y = tf.reduce_sum(x * x)
    return tape.gradient(y, x)


def parameter(x):
    return tf.Variable(x)


def backward(x):
    with tf.GradientTape() as tape:  # shown
        tape.watch(x)
        loss = tf.reduce_sum(x * x * x)  # shown
    return tape.gradient(loss, x)  # shown


def grad(x):
    with tf.GradientTape() as tape:  # shown
        tape.watch(x)
        y = tf.reduce_sum(tf.exp(x))  # shown
    dx = tape.gradient(y, x)  # shown
    return dx


def func_grad(x):
    with tf.GradientTape() as tape:  # shown
        tape.watch(x)  # shown
        y = tf.reduce_sum(x * x)  # shown
    return tape.gradient(y, x)  # shown


def value_and_grad(x):
    with tf.GradientTape() as tape:  # shown
        tape.watch(x)  # shown
        y = tf.reduce_sum(x * x)  # shown
    return tape.gradient(y, x), y  # shown


def grad_of_several_inputs(a, b):
    with tf.GradientTape() as tape:
        tape.watch([a, b])
        y = tf.reduce_sum(a * a * b)
    da, db = tape.gradient(y, [a, b])  # shown
    return da, db


def grad_of_vector_output(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x * x
    dx = tape.gradient(y, x)  # shown
    return dx


def grad_outputs(x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x * x * x
    dx = tape.gradient(y, x, output_gradients=v)  # shown
    return dx


def grad_of_several_outputs(a, b):
    with tf.GradientTape() as tape:
        tape.watch(a)
        y, z = tf.reduce_sum(a * a), tf.reduce_sum(a * b)
    da = tape.gradient([y, z], a)  # shown
    return da


def grad_with_auxiliary(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        loss, extra = tf.reduce_sum(x * x), x + 1  # shown
    return tape.gradient(loss, x), extra  # shown


def jacobian(x):
    with tf.GradientTape() as tape:  # shown
        tape.watch(x)
        y = tf.cumsum(x * x, axis=0)  # shown
    return tape.jacobian(y, x)  # shown


def batch_jacobian(x):
    with tf.GradientTape() as tape:  # shown
        tape.watch(x)
        y = tf.cumsum(x * x, axis=1)  # shown
    return tape.batch_jacobian(y, x)  # shown


def hessian(x):
    with tf.GradientTape() as outer:  # shown
        outer.watch(x)
        with tf.GradientTape() as inner:  # shown
            inner.watch(x)
            y = tf.reduce_sum(x * x * x) + tf.reduce_prod(x)  # shown
        dx = inner.gradient(y, x)  # shown
    return outer.jacobian(dx, x)  # shown


def vjp(x, v):
    with tf.GradientTape() as tape:  # shown
        tape.watch(x)
        y = tf.cumsum(x * x, axis=0)  # shown
    dx = tape.gradient(y, x, output_gradients=v)  # shown
    return y, dx


def jvp(x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as forward:  # shown
        y = tf.cumsum(x * x, axis=0)  # shown
    return y, forward.jvp(y)  # shown


def hvp(x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as forward:  # shown
        with tf.GradientTape() as tape:  # shown
            tape.watch(x)
            y = tf.reduce_sum(x * x * x) + tf.reduce_prod(x)  # shown
        dx = tape.gradient(y, x)  # shown
    return forward.jvp(dx)  # shown


def second_derivative(x):
    with tf.GradientTape() as outer:  # shown
        outer.watch(x)
        with tf.GradientTape() as inner:  # shown
            inner.watch(x)
            y = tf.reduce_sum(x * x * x)  # shown
        dx = inner.gradient(y, x)  # shown
    ddx = outer.gradient(dx, x)  # shown
    return ddx


def detach(x):
    y = tf.stop_gradient(x)  # shown
    return x * y


def no_grad(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        with tape.stop_recording():  # shown
            y = x * x  # shown
        z = tf.reduce_sum(x * y)
    return tape.gradient(z, x)


def custom_gradient(x):
    @tf.custom_gradient  # shown
    def rounded(x):  # shown
        def grad(upstream):  # shown
            return upstream  # shown
        return tf.round(x), grad  # shown

    return rounded(x)  # shown


def retain_graph(x):
    with tf.GradientTape(persistent=True) as tape:  # shown
        tape.watch(x)
        y = tf.reduce_sum(tf.exp(x))
    first = tape.gradient(y, x)  # shown
    second = tape.gradient(y, x)  # shown
    return first + second


def grad_twice(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.reduce_sum(tf.exp(x))
    tape.gradient(y, x)  # shown
    return tape.gradient(y, x)  # shown


def unconnected(a, b):
    with tf.GradientTape() as tape:
        tape.watch([a, b])
        y = tf.reduce_sum(a * a)
    da, db = tape.gradient(y, [a, b])  # shown
    return da, db


def unconnected_as_zeros(a, b):
    with tf.GradientTape() as tape:
        tape.watch([a, b])
        y = tf.reduce_sum(a * a)
    da, db = tape.gradient(y, [a, b], unconnected_gradients="zero")  # shown
    return da, db


def accumulate(a, b):
    w = tf.Variable(tf.ones(3))
    total = tf.zeros(3)  # shown
    for batch in (a, b):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(w * w * batch)
        total += tape.gradient(loss, w)  # shown
    return total  # shown


def retain_grad(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        hidden = x * x
        y = tf.reduce_sum(hidden * hidden)
    return tape.gradient(y, hidden)  # shown


def checkpoint(x):
    def f(x):
        return tf.exp(tf.sin(x))

    return tf.recompute_grad(f)(x)  # shown


def per_sample_grad(w, x):
    with tf.GradientTape() as tape:  # shown
        tape.watch(w)
        y = tf.tanh(tf.linalg.matvec(x, w))  # shown
    return tape.jacobian(y, w)  # shown


def tensor_hook(x):
    @tf.custom_gradient  # shown
    def clipped(x):  # shown
        return tf.identity(x), lambda grad: tf.clip_by_value(grad, -1, 1)  # shown

    y = clipped(x)  # shown
    return y * y


def gradcheck(array):
    def f(x):
        return tf.sin(x)

    x = tf.constant(array)
    return tf.test.compute_gradient(f, [x])  # shown


def functional_call(x):
    layer = tf.keras.layers.Dense(3)
    layer.build((None, 2))
    weights = [tf.ones((2, 3)), tf.zeros(3)]
    y, changed = layer.stateless_call(weights, [], x)  # shown
    return y


def complex_gradient(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.reduce_sum(tf.math.real(x) ** 2 + tf.math.imag(x) ** 2)
    dx = tape.gradient(y, x)  # shown
    return dx
