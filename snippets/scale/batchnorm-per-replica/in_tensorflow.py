import numpy as np
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2)

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(8, 1)), tf.float32)
scale = tf.constant(rng.normal(size=(8, 1)), tf.float32)

strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
with strategy.scope():
    alone = tf.keras.layers.BatchNormalization()
    together = tf.keras.layers.BatchNormalization(synchronized=True)
    alone.build((None, 1))
    together.build((None, 1))
data = tf.data.Dataset.from_tensor_slices((x, scale)).batch(8)
batch = next(iter(strategy.experimental_distribute_dataset(data)))


@tf.function
def step(layer, x, scale):
    def one(x, scale):
        with tf.GradientTape() as tape:
            tape.watch(x)
            out = layer(x, training=True)
            loss = tf.reduce_sum(out * scale)
        return out, tape.gradient(loss, x)
    return [strategy.gather(v, axis=0)[:, 0]
            for v in strategy.run(one, args=(x, scale))]


naive, _ = step(alone, *batch)
mended, grad = step(together, *batch)
means = [tf.reduce_mean(half).numpy() for half in tf.split(naive, 2)]
print("BatchNormalization: ", [f"{v:.4f}" for v in naive.numpy()])
print("mean of each half:  ", [f"{abs(m):.4f}" for m in means])
print("synchronized:       ", [f"{v:.4f}" for v in mended.numpy()])
print("gradient:           ", [f"{v:.4f}" for v in grad.numpy()])
