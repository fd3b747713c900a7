import os
import tempfile

import keras
import numpy as np

rng = np.random.default_rng(0)
first = rng.normal(size=(256, 32)).astype("float32")
second = rng.normal(size=(8, 256)).astype("float32")
x = rng.normal(size=(4, 32)).astype("float32")

model = keras.Sequential(
    [
        keras.layers.Input((32,)),
        keras.layers.Dense(256, activation="relu", use_bias=False),
        keras.layers.Dense(8, use_bias=False),
    ]
)
model.set_weights([first.T, second.T])


def size(model):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.keras")
        model.save(path)
        return os.path.getsize(path)


exact = keras.ops.convert_to_numpy(model(x))
float_bytes = size(model)

# In place: int8 kernels, and inputs quantized at every call.
model.quantize("int8")
layer = model.layers[0]
codes = keras.ops.convert_to_numpy(layer.kernel).T[:4]
kernel_dtype = str(codes.dtype)
print("kernel:", kernel_dtype, codes[0, :6].tolist())

out = keras.ops.convert_to_numpy(model(x))
largest_difference = float(np.abs(out - exact).max())
print("out:", [f"{v:.4f}" for v in out[0]])
print(f"off by {largest_difference:.4f}")

file_bytes = size(model)
float_kib = round(float_bytes / 1024)
file_kib = round(file_bytes / 1024)
print(f"file: {float_kib} KiB, then {file_kib} KiB")
