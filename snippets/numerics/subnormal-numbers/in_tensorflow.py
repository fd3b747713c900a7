import numpy as np
import tensorflow as tf

tiny = tf.constant([1e-40])

# The bits are there; NumPy sees them in the tensor's memory ...
stored = bool(tiny.numpy()[0] != 0)
# ... but an operation flushes them.
half = tiny * 0.5
scaled = float(half.numpy().astype(np.float64)[0] * 1e41)
print("stored:", stored, f"half of it, times 1e41: {scaled:.4f}")

x = tf.constant([1e-30])
with tf.GradientTape() as tape:
    tape.watch(x)
    safe = x * 1e30
grad = tape.gradient(safe, x) / 1e30
print("1e-30 * 1e30:", [f"{v:.4f}" for v in safe.numpy()])
