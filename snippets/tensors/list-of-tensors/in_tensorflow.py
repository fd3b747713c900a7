import numpy as np
import tensorflow as tf

p = tf.Variable(2.0)

with tf.GradientTape(persistent=True) as tape:
    naive = tf.convert_to_tensor([p * p, 3 * p])
    # NumPy reads the values; the tape does not see that.
    detour = tf.constant(np.array([p * p, 3 * p]))
    stacked = tf.stack([p * p, 3 * p])

connected = tape.gradient(naive, p) is not None
print("convert_to_tensor:", naive.numpy().tolist(), "connected:", connected)
through_numpy = tape.gradient(detour, p)
print("gradient through np.array:", through_numpy)

# tf.constant is for Python values, not for tensors.
try:
    tf.constant([p * p, 3 * p])
except (TypeError, ValueError) as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("tf.constant of tensors:", error)

grad = tape.gradient(stacked, p)
print("tf.stack:", stacked.numpy().tolist(), f"gradient: {grad:.4f}")
