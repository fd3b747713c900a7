import numpy as np
import tensorflow as tf

x = tf.constant([[1.0], [2.0]])
wide = tf.broadcast_to(x, (2, 3))
# The values are really repeated.
strides = str(np.asarray(wide).strides)
stored = np.asarray(wide).nbytes
print("shape", wide.shape, "strides in bytes", strides, "bytes", stored)

try:
    wide[0, 0] = 9.0
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("wide[0, 0] = 9:", error)
after_write = wide[0].numpy().tolist()

# Arithmetic broadcasts by itself; broadcast_to is seldom needed.
copied = tf.tensor_scatter_nd_update(wide, [[0, 0]], [9.0])
print("with one value replaced:", copied.numpy().tolist())

weight = tf.reshape(tf.range(6.0), (2, 3))
with tf.GradientTape() as tape:
    tape.watch(x)
    out = tf.broadcast_to(x, (2, 3)) * weight
    total = tf.reduce_sum(out)
grad = tape.gradient(total, x)
print("gradient:", tf.reshape(grad, [-1]).numpy().tolist())
