import tensorflow as tf

# Without a GPU, two logical devices are made of the CPU.
gpus = tf.config.list_physical_devices("GPU")
if not gpus:
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
other = "/GPU:0" if gpus else "/CPU:1"

with tf.device("/CPU:0"):
    x = tf.constant([1.0, 2.0, 3.0])
with tf.device(other):
    w = tf.Variable([4.0, 5.0, 6.0])
print("on different devices:", x.device != w.device)

error = None
try:
    with tf.GradientTape() as tape:
        mixed = x * w
        total = tf.reduce_sum(mixed)
    naive_works = True
except tf.errors.InvalidArgumentError as e:
    naive_works = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("two devices:", error or "works")

gradient = tape.gradient(total, w)
out, grad = mixed.numpy(), gradient.numpy()
print("product:", out.tolist(), "gradient:", grad.tolist())
