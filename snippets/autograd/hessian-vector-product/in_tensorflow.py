import tensorflow as tf


def f(x):
    return tf.reduce_sum(x**3) + x[0] * x[1] ** 2


x = tf.constant([2.0, 3.0])
v = tf.constant([1.0, -2.0])

# Forward over reverse: push v through the tape's gradient.
with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
    with tf.GradientTape() as tape:
        tape.watch(x)
        out = f(x)
    grad = tape.gradient(out, x)
product = accumulator.jvp(grad)
print("gradient: ", [f"{g:.4f}" for g in grad.numpy()])
print("H @ v:    ", [f"{p:.4f}" for p in product.numpy()])

# Reverse over reverse: v enters as the vector of a second tape.
with tf.GradientTape() as outer:
    outer.watch(x)
    with tf.GradientTape() as inner:
        inner.watch(x)
        y = f(x)
    first = inner.gradient(y, x)
twice = outer.gradient(first, x, output_gradients=v)
print("two tapes:", [f"{p:.4f}" for p in twice.numpy()])
