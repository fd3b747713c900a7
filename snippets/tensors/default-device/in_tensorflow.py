import numpy as np
import tensorflow as tf

# Without a GPU, two logical devices are made of the CPU.
gpus = tf.config.list_physical_devices("GPU")
if not gpus:
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
other = "/GPU:0" if gpus else "/CPU:1"

with tf.device("/CPU:0"):
    x = tf.constant([1.0, 2.0])
# Only a block; TensorFlow picks the device where nothing is said.
with tf.device(other), tf.GradientTape() as tape:
    tape.watch(x)
    made_there = tf.ones(2).device.endswith(other[1:])
    made_from_list = tf.constant([1.0]).device.endswith(other[1:])
    from_numpy = tf.constant(np.ones(2, np.float32))
    numpy_follows = from_numpy.device.endswith(other[1:])
    y = x * 3.0
    total = tf.reduce_sum(y)
operation_follows = y.device.endswith(other[1:])
print("tf.ones goes there:         ", made_there)
print("tf.constant(list) as well:  ", made_from_list)
print("tf.constant(array) as well: ", numpy_follows)
print("an operation on x runs there:", operation_follows)

gradient = tape.gradient(total, x)
out, grad = y.numpy(), gradient.numpy()
print("values:", out.tolist(), "gradient:", grad.tolist())
