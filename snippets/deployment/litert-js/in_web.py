import contextlib
import io
import json
import pathlib
import shutil
import subprocess
import tempfile

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 8, 8, 3)).astype("float32")
kernel = rng.normal(size=(3, 3, 3, 4)).astype("float32")
weight = rng.normal(size=(4, 2)).astype("float32")


class Model(tf.Module):
    @tf.function(input_signature=[
        tf.TensorSpec([2, 8, 8, 3], tf.float32, name="x")])
    def __call__(self, x):
        hidden = tf.nn.relu(tf.nn.conv2d(x, kernel, 1, "VALID"))
        return tf.nn.softmax(tf.reduce_mean(hidden, [1, 2]) @ weight)


def program(*names):
    for name in names:
        if path := shutil.which(name):
            return path
    raise RuntimeError(f"This needs {names[0]}, which was not found.")


node = program("node")
chromium = program("chromium", "chromium-browser", "google-chrome")
parts = pathlib.Path(__file__).parent / "parts"
model = Model()
converter = tf.lite.TFLiteConverter.from_concrete_functions(
    [model.__call__.get_concrete_function()], model)
with contextlib.redirect_stdout(io.StringIO()):
    file = converter.convert()

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    (folder / "model.tflite").write_bytes(file)
    input = {"values": x.ravel().tolist(), "shape": x.shape}
    (folder / "input.json").write_text(json.dumps(input))
    shutil.copy(parts / "page.html", folder)
    answer = json.loads(subprocess.run(
        [node, parts / "browser.cjs", folder, chromium],
        check=True, timeout=110, stdout=subprocess.PIPE).stdout)

expected = model(x).numpy()
out = np.array(answer["out"]).reshape(expected.shape)
runtime_kib = round(sum(answer["runtime"].values()) / 1024)

print("out =", json.dumps(out.tolist()))
print("largest_difference =", float(np.abs(out - expected).max()))
print("file_bytes =", len(file))
print("runtime_kib =", runtime_kib)
print("fetched =", json.dumps(sorted(answer["runtime"])))
