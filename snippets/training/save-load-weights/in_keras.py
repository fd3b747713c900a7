import os
import tempfile

import h5py
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 3)).astype("float32")
weights = [rng.normal(size=s).astype("float32") for s in [(3, 2), (2,)]]


def build():
    return keras.Sequential(
        [keras.Input((3,)), keras.layers.Dense(2, activation="tanh")])


model = build()
model.set_weights(weights)
fresh = build()                         # other random weights

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "model.weights.h5")
    model.save_weights(path)            # weights only
    fresh.load_weights(path)
    paths = []
    with h5py.File(path) as file:
        file.visit(paths.append)        # groups and arrays

    path = os.path.join(folder, "model.keras")
    model.save(path)                    # architecture as well
    whole = keras.saving.load_model(path)

# The file numbers the variables of a layer: kernel, then bias.
names = [path for path in paths if "/vars/" in path]
kernel_shape = list(fresh.layers[0].kernel.shape)
kernel = keras.ops.convert_to_numpy(fresh.layers[0].kernel)
out = fresh.predict(x, verbose=0)
whole_out = whole.predict(x, verbose=0)

print("stored:", names, "kernel", kernel_shape)
print("first output", [f"{v:.4f}" for v in out[0]])
print(".keras gives the same:", bool(np.array_equal(out, whole_out)))
