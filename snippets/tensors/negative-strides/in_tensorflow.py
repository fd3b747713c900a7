import numpy as np
import tensorflow as tf

a = np.array([1.0, 2.0, 3.0], dtype=np.float32)
reverse = a[::-1]
strides = list(reverse.strides)
print("strides of a[::-1] in bytes:", strides)

try:
    error = None
    out = tf.constant(reverse)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("tf.constant:", out.numpy().tolist(), "error:", error)

# A negative step in a slice works on tensors too.
x = tf.constant(a)
with tf.GradientTape() as tape:
    tape.watch(x)
    flipped = x[::-1]
    total = tf.reduce_sum(flipped * tf.range(3.0))
grad = tape.gradient(total, x)
print("flipped:", flipped.numpy().tolist(), "gradient:", grad.numpy())
