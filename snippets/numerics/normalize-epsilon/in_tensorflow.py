import tensorflow as tf

x = tf.Variable([[3.0, 4.0], [3e-8, 4e-8]])

with tf.GradientTape() as tape:
    mended = tf.math.l2_normalize(x, axis=1)
    total = tf.reduce_sum(mended[:, 0])
grad = tape.gradient(total, x)
naive = mended
flat = tf.reshape(naive, [-1]).numpy()
print("l2_normalize:", [f"{v:.4f}" for v in flat])
print("gradient:    ", [f"{v:.4f}" for v in grad.numpy().ravel()])

# PyTorch's 1e-12 bounds the norm: its square here.
smaller = tf.math.l2_normalize(x, axis=1, epsilon=1e-24)
flat = tf.reshape(smaller, [-1]).numpy()
print("epsilon=1e-24:", [f"{v:.4f}" for v in flat])
