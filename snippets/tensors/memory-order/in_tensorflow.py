import ctypes

import numpy as np
import tensorflow as tf


def in_memory(t):
    """The six float32 that lie from t's first element on."""
    view = np.asarray(t)  # on the CPU, the tensor's own buffer
    return list((ctypes.c_float * 6).from_address(view.ctypes.data))


x = tf.reshape(tf.range(6.0), (2, 3))
turned = tf.transpose(x)
order = in_memory(turned)
strides = str(np.asarray(turned).strides)
contiguous = np.asarray(turned).flags.c_contiguous
print("turned:   ", turned.numpy().tolist())
print("in memory:", order)
print("C contiguous:", contiguous, "strides in bytes:", strides)

# There is no contiguous() to call: every tensor is packed already.
after_order = in_memory(tf.identity(turned))

with tf.GradientTape() as tape:
    tape.watch(x)
    row_sums = tf.reduce_sum(tf.transpose(x), axis=1)
    loss = tf.reduce_sum(row_sums**2)
grad = tape.gradient(loss, x)
print("row sums:", row_sums.numpy().tolist())
print("gradient:", grad.numpy().tolist())
