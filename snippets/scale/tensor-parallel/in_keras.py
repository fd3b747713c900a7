import jax
import keras
import numpy as np

jax.config.update("jax_num_cpu_devices", 2)

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 3)).astype("float32")
first = rng.normal(size=(4, 3)).astype("float32").T
second = rng.normal(size=(2, 4)).astype("float32").T

mesh = keras.distribution.DeviceMesh(
    (1, 2), ["batch", "model"], keras.distribution.list_devices("cpu"))
layout = keras.distribution.LayoutMap(mesh)
# The key is a pattern for the whole path; no match, no split.
layout[".*up/kernel"] = (None, "model")       # columns
layout[".*down/kernel"] = ("model", None)     # rows


def make_model():
    model = keras.Sequential([
        keras.Input((3,)),
        keras.layers.Dense(4, "relu", use_bias=False, name="up"),
        keras.layers.Dense(2, use_bias=False, name="down")])
    model.set_weights([first, second])
    return model


plain = np.asarray(make_model()(x))
keras.distribution.set_distribution(keras.distribution.ModelParallel(
    layout_map=layout, batch_dim_name="batch"))
model = make_model()
out = model(x)


def loss(weights):
    y, _ = model.stateless_call(weights, [], x)
    return keras.ops.mean(y ** 2)


weights = [v.value for v in model.trainable_variables]
grad = np.asarray(jax.grad(loss)(weights)[0]).T
largest_difference = float(np.abs(np.asarray(out) - plain).max())
local_shapes = [[list(w.addressable_shards[i].data.shape)
                 for w in weights] for i in (0, 1)]
print("first output:", [f"{v:.4f}" for v in np.asarray(out)[0]])
print("close to one device:", largest_difference < 1e-6)
print("weights held by device 0:", local_shapes[0])
print("weights held by device 1:", local_shapes[1])
