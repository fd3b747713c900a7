import numpy as np
import tensorflow as tf

# A tensor has no strides: whatever comes in is laid out row by row.
tall = np.arange(6, dtype="float32").reshape(2, 3).T
t = tf.constant(tall)
strides = [s // 4 for s in np.asarray(t).strides]
print("strides:", strides, "flat:", tf.reshape(t, [6]).numpy().tolist())

# Broadcast: every element gets a place of its own.
wide = np.broadcast_to(np.float32([[1], [2]]), (2, 3))
v = tf.Variable(wide)
v[0, 0].assign(9.0)
after = v.numpy()
mended = after
print("one write:", after.tolist())

x = tf.constant(tall)
weights = tf.reshape(tf.range(6.0), (3, 2))
with tf.GradientTape() as tape:
    tape.watch(x)
    out = tf.reduce_sum(x * weights, axis=0)
grad = tape.gradient(out, x)
print("out:", out.numpy().tolist(), "gradient:", grad.numpy().tolist())
