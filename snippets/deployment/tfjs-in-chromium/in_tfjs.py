import contextlib
import io
import json
import pathlib
import shutil
import subprocess
import tempfile

import numpy as np
import tensorflow as tf
from tensorflowjs.converters import convert_tf_saved_model

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 8, 8, 3)).astype("float32")
kernel = rng.normal(size=(3, 3, 3, 4)).astype("float32")
weight = rng.normal(size=(4, 2)).astype("float32")


class Model(tf.Module):
    @tf.function(input_signature=[
        tf.TensorSpec([None, 8, 8, 3], tf.float32, name="x")])
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

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    tf.saved_model.save(model, name + "/saved")
    with contextlib.redirect_stdout(io.StringIO()):
        convert_tf_saved_model(name + "/saved", name + "/model")
    input = {"values": x.ravel().tolist(), "shape": x.shape}
    (folder / "input.json").write_text(json.dumps(input))
    shutil.copy(parts / "page.html", folder)
    files = sorted(f.name for f in (folder / "model").iterdir())
    file_bytes = sum(f.stat().st_size for f in (folder / "model").iterdir())
    answer = json.loads(subprocess.run(
        [node, parts / "browser.cjs", folder, chromium],
        check=True, timeout=110, stdout=subprocess.PIPE).stdout)

backends = ["cpu", "webgl", "wasm"]
expected = model(x).numpy()
used = [answer[name]["used"] for name in backends]
outs = [np.array(answer[name]["out"]) for name in backends]
runtime_kib = round(sum(answer["runtime"].values()) / 1024)

print("version =", json.dumps(answer["version"]))
print("used =", json.dumps(used))
print("out =", json.dumps(outs[0].tolist()))
print("out_webgl =", json.dumps(outs[1].tolist()))
print("out_wasm =", json.dumps(outs[2].tolist()))
print("largest_difference =", max(
    float(np.abs(out - expected).max()) for out in outs))
print("files =", json.dumps(files))
print("file_bytes =", file_bytes)
print("runtime_kib =", runtime_kib)
print("fetched =", json.dumps(sorted(answer["runtime"])))
