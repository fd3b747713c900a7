import tensorflow as tf

x = tf.Variable([[3.0, 4.0], [6.0, 8.0]])

# Without an axis: one norm for the whole tensor.
naive = tf.math.l2_normalize(x)
print("l2_normalize(x):", [f"{v:.4f}" for v in naive.numpy().ravel()])

with tf.GradientTape() as tape:
    mended = tf.math.l2_normalize(x, axis=1)
    total = tf.reduce_sum(mended[:, 0])
grad = tape.gradient(total, x)
print("axis=1:  ", [f"{v:.4f}" for v in mended.numpy().ravel()])
print("gradient:", [f"{v:.4f}" for v in grad.numpy().ravel()])
