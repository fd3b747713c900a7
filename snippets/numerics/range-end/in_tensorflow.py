import numpy as np
import tensorflow as tf

values = tf.range(1, 1.3, 0.1)
naive = len(values)
print("range(1, 1.3, 0.1):", [f"{v:.4f}" for v in values.numpy()])

# The length is a quotient rounded up: look at it in two formats.
single = (np.float32(1.3) - np.float32(1)) / np.float32(0.1)
double = (1.3 - 1) / 0.1
rounded_up = [int(np.ceil(single)), int(np.ceil(double))]
print("rounded up in float32, float64:", rounded_up)

# Say how many, not where to stop.
step = tf.Variable(0.1)
with tf.GradientTape() as tape:
    mended = 1.0 + step * tf.range(3, dtype=tf.float32)
    total = tf.reduce_sum(mended)
grad = tape.gradient(total, step)
print("three of them:     ", [f"{v:.4f}" for v in mended.numpy()])
print(f"gradient of the sum by the step: {grad.numpy():.4f}")
