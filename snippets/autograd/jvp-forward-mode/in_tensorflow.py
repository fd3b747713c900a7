import tensorflow as tf


def f(x):
    return tf.stack([x[0] * x[1], tf.exp(x[2]) * x[0]])


x = tf.constant([1.0, 2.0, 3.0])
direction = tf.constant([1.0, 0.5, -1.0])
v = tf.constant([2.0, -1.0])

# Forward mode carries the derivative along with the value.
with tf.autodiff.ForwardAccumulator(x, direction) as accumulator:
    out = f(x)
jvp = accumulator.jvp(out)
print("J @ direction:", [f"{p:.4f}" for p in jvp.numpy()])

# Reverse mode pulls v back from the outputs to the inputs.
with tf.GradientTape() as tape:
    tape.watch(x)
    y = f(x)
vjp = tape.gradient(y, x, output_gradients=v)
print("v @ J:        ", [f"{p:.4f}" for p in vjp.numpy()])
left, right = tf.tensordot(v, jvp, 1), tf.tensordot(vjp, direction, 1)
print(f"v @ J @ direction: {left:.4f} = {right:.4f}")
