import tensorflow as tf

# In time: nothing has been placed yet. set_memory_growth, for GPUs,
# belongs here as well; the loop is empty where there is none.
for gpu in tf.config.list_physical_devices("GPU"):
    tf.config.experimental.set_memory_growth(gpu, True)
cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])

x = tf.Variable([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    out = x**2
    total = tf.reduce_sum(out)
grad = tape.gradient(total, x)
print("values:", out.numpy().tolist(), "gradient:", grad.numpy().tolist())
devices_seen = len(tf.config.list_logical_devices("CPU"))
print("CPU devices:", devices_seen)

# Too late: the first operation initialised the devices.
try:
    tf.config.set_logical_device_configuration(cpu, [half] * 3)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")
