import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(4, 2)), tf.float32)
y = tf.constant(rng.normal(size=4), tf.float32)
w = tf.Variable([1.0, -1.0])


def gradient(x, y):
    with tf.GradientTape() as tape:
        error = tf.linalg.matvec(x, w) - y
        loss = tf.reduce_mean(error**2)
    return tape.gradient(loss, w)


full = gradient(x, y)
print("one gradient(): ", [f"{g:.4f}" for g in full.numpy()])

second = gradient(x, y)
print("a second one:   ", [f"{g:.4f}" for g in second.numpy()])

# There is no .grad to add into: the sum is ours to keep.
accumulated = tf.Variable(tf.zeros_like(w))
for half in (slice(0, 2), slice(2, 4)):
    accumulated.assign_add(gradient(x[half], y[half]) / 2)

tf.keras.optimizers.SGD(0.1).apply_gradients([(accumulated, w)])
updated = tf.identity(w)
print("two half batches:", [f"{g:.4f}" for g in accumulated.numpy()])
print("weights:         ", [f"{v:.4f}" for v in updated.numpy()])
