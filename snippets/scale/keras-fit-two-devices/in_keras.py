import contextlib

import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(16, 3)).astype("float32")
y = rng.normal(size=(16, 1)).astype("float32")
start = [np.array([[0.5], [-1.0], [2.0]], "float32"),
         np.zeros(1, "float32")]


def train():
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.set_weights(start)
    model.compile(keras.optimizers.SGD(0.1), "mse")
    history = model.fit(x, y, batch_size=8, epochs=3,
                        shuffle=False, verbose=0)
    return model, np.array(history.history["loss"])


backend = keras.backend.backend()
scope = contextlib.nullcontext()
if backend == "tensorflow":
    import tensorflow as tf
    cpu = tf.config.list_physical_devices("CPU")[0]
    tf.config.set_logical_device_configuration(
        cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
    plain, plain_losses = train()
    scope = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"]).scope()
elif backend == "jax":
    import jax
    jax.config.update("jax_num_cpu_devices", 2)
    plain, plain_losses = train()
    devices = keras.distribution.list_devices("cpu")
    keras.distribution.set_distribution(
        keras.distribution.DataParallel(devices=devices))

with scope:                       # fit itself is called as ever
    model, losses = train()
weight, bias = (keras.ops.convert_to_numpy(v) for v in model.weights)
plain_weight = keras.ops.convert_to_numpy(plain.weights[0])
kind = type(model.weights[0].value).__name__
if backend == "tensorflow":
    copies = len(model.weights[0].value.values)
else:
    copies = len(model.weights[0].value.addressable_shards)

print("backend:", backend)
print("losses, one device: ", [f"{v:.4f}" for v in plain_losses])
print("losses, two devices:", [f"{v:.4f}" for v in losses])
print("weights:", [f"{v:.4f}" for v in weight[:, 0]])
print(f"a weight is a {kind} with {copies} copies")
