import numpy as np
import tensorflow as tf

big = np.array([1.0, 2.0, 3.0], dtype=">f4")

# Converted on the way in.
error = None
x = tf.constant(big)
print("from an array:", x.numpy().tolist(), x.dtype.name)

# Raw bytes: decode_raw has to be told the order.
right = tf.io.decode_raw(big.tobytes(), tf.float32, little_endian=False)
misread = tf.io.decode_raw(big.tobytes(), tf.float32)
print("decode_raw, big-endian:", right.numpy().tolist())
print("decode_raw, default:", [f"{v:.4g}" for v in misread.numpy()])

with tf.GradientTape() as tape:
    tape.watch(x)
    out = x**2
grad = tape.gradient(out, x)
print("out:", out.numpy().tolist(), "gradient:", grad.numpy().tolist())
