import numpy as np
import tensorflow as tf

# Without a tf.device block TensorFlow picks the first GPU by itself.
gpus = tf.config.list_physical_devices("GPU")
device = "/GPU:0" if gpus else "/CPU:0"

data = np.arange(6, dtype=np.float32).reshape(2, 3)
with tf.device(device):
    # Everything made or computed in this block is placed there.
    x = tf.constant(data)
    w = tf.Variable(tf.ones((3, 1)))
    with tf.GradientTape() as tape:
        product = x @ w
        loss = tf.reduce_sum(product**2)
    gradient = tape.gradient(loss, w)

where = tf.DeviceSpec.from_string(x.device).device_type
print("on the accelerator" if where != "CPU" else "on the CPU")

# .numpy() copies back to host memory by itself.
out = product.numpy()
grad = gradient.numpy()
print("product:", out.ravel().tolist())
print("gradient:", grad.ravel().tolist())

# An operand from another device is copied to where it is needed.
with tf.device("/CPU:0"):
    ones = tf.ones((3, 1))
error = None
try:
    x @ ones
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("with a CPU tensor:", error or "no error")
