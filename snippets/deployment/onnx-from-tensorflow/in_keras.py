import contextlib
import io
import pathlib
import tempfile

import keras
import numpy as np
import onnx
import onnxruntime

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 8, 8, 3)).astype("float32")
five = rng.normal(size=(5, 8, 8, 3)).astype("float32")
kernel = rng.normal(size=(3, 3, 3, 4)).astype("float32")
weight = rng.normal(size=(4, 2)).astype("float32")

model = keras.Sequential([
    keras.Input((8, 8, 3)),
    keras.layers.Conv2D(4, 3, activation="relu", use_bias=False,
                        data_format="channels_last"),
    keras.layers.GlobalAveragePooling2D(data_format="channels_last"),
    keras.layers.Dense(2, use_bias=False),
])
model.set_weights([kernel, weight])
expected = keras.ops.convert_to_numpy(model(x))

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "model.onnx"
    with contextlib.redirect_stdout(io.StringIO()):
        model.export(path, format="onnx", verbose=False)
    file_bytes = sum(file.stat().st_size
                     for file in pathlib.Path(folder).iterdir())
    opset = onnx.load(path).opset_import[0].version
    session = onnxruntime.InferenceSession(
        path, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    out, out_of_five = (session.run(None, {name: v})[0]
                        for v in (x, five))

largest_difference = float(np.abs(out - expected).max())

print("ONNX Runtime:", [f"{v:.4f}" for v in out[0]])
print("Keras:       ", [f"{v:.4f}" for v in expected[0]])
print("batch of five:", out_of_five.shape)
print("opset", opset)
