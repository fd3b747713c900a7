import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
pixels = rng.standard_normal((1, 3, 4, 4)).astype(np.float32)
weights = rng.standard_normal((2, 3, 3, 3)).astype(np.float32)

# NCHW -> NHWC: the axes themselves move. A reshape would scramble it.
image = tf.transpose(tf.constant(pixels), (0, 2, 3, 1))
image_shape = list(image.shape)
print("shape:", pixels.shape, "->", tuple(image_shape))

# Kernels too: (out, in, h, w) -> (h, w, in, out).
kernel = tf.Variable(tf.transpose(tf.constant(weights), (2, 3, 1, 0)))
with tf.GradientTape() as tape:
    y = tf.nn.conv2d(image, kernel, strides=1, padding="VALID")
    loss = tf.reduce_sum(y**2)
slope = tape.gradient(loss, kernel)

# Back to NCHW and to (out, in, h, w), to compare.
out = tf.transpose(y, (0, 3, 1, 2))
grad = tf.transpose(slope, (3, 2, 0, 1))
print("output[0, 0, 0, 0]:", f"{float(out[0, 0, 0, 0]):.4f}")
print("gradient[0, 0, 0, 0]:", f"{float(grad[0, 0, 0, 0]):.4f}")
