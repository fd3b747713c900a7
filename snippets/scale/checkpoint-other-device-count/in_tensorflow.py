import os
import tempfile

import numpy as np
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2)

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(8, 3)), tf.float32)
start = tf.constant(rng.normal(size=(4, 3)), tf.float32)


def loss(w, x, count):
    return tf.reduce_sum(tf.matmul(x, w, transpose_b=True) ** 2) / count


strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
with strategy.scope():
    mirrored = tf.Variable(start)
    optimizer = tf.keras.optimizers.SGD(0.1)
data = strategy.experimental_distribute_dataset(
    tf.data.Dataset.from_tensor_slices(x).batch(8))


@tf.function
def step(x):
    def one(x):
        with tf.GradientTape() as tape:
            value = loss(mirrored, x, 32)
        optimizer.apply_gradients(
            [(tape.gradient(value, mirrored), mirrored)])
    strategy.run(one, args=(x,))


step(next(iter(data)))
with tempfile.TemporaryDirectory() as folder:
    path = tf.train.Checkpoint(w=mirrored).write(f"{folder}/checkpoint")
    files = len([name for name in os.listdir(folder) if ".data-" in name])
    print("saved by 2 replicas, each keeps", mirrored.shape.as_list())
    # Outside the strategy: an ordinary variable.
    weight = tf.Variable(tf.zeros((4, 3)))
    tf.train.Checkpoint(w=weight).read(path).assert_consumed()
out = tf.matmul(x, weight, transpose_b=True)

plain = tf.Variable(start)
with tf.GradientTape() as tape:
    value = loss(plain, x, 32)
expected = plain - 0.1 * tape.gradient(value, plain)
largest_difference = float(tf.reduce_max(tf.abs(weight - expected)))
print("data files:", files, "| loaded by 1:", weight.shape.as_list())
print("equals training on one device:", largest_difference < 1e-6)
print("first output:", [f"{v:.4f}" for v in out[0].numpy()])
