import tensorflow as tf


@tf.custom_gradient
def straight_through_round(x):
    def gradient(upstream):
        return upstream          # as if round were the identity

    return tf.round(x), gradient


x = tf.Variable([0.2, 0.7, 1.6])
weight = tf.constant([1.0, 2.0, 3.0])

with tf.GradientTape() as tape:
    out = tf.reduce_sum(weight * tf.round(x) ** 2)
naive = tape.gradient(out, x)
print("tf.round:        ", naive)

with tf.GradientTape() as tape:
    out = tf.reduce_sum(weight * straight_through_round(x) ** 2)
grad = tape.gradient(out, x)
print(f"out = {out.numpy():.4f}")
print("straight through:", [f"{g:.4f}" for g in grad.numpy()])

# The same without a function: the correction is a constant.
with tf.GradientTape() as tape:
    soft = x + tf.stop_gradient(tf.round(x) - x)
    y = tf.reduce_sum(weight * soft**2)
by_stop = tape.gradient(y, x)
print("by stop_gradient:", [f"{g:.4f}" for g in by_stop.numpy()])
