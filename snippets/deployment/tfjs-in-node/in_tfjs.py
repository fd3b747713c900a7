import contextlib
import io
import json
import pathlib
import shutil
import subprocess
import tempfile

import keras
import numpy as np
import tf_keras
from tensorflowjs.converters import (
    convert_tf_saved_model, save_keras_model)

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
weight = rng.normal(size=(3, 2)).astype("float32")


def layers(library):
    model = library.Sequential([
        library.layers.InputLayer(shape=(3,))
        if library is keras else library.layers.InputLayer((3,)),
        library.layers.Dense(2, "tanh", use_bias=False)])
    model.set_weights([weight])
    return model


def shape_key(path):
    topology = json.loads(path.read_text())["modelTopology"]
    first = topology["model_config"]["config"]["layers"][0]
    return next(key for key in first["config"] if "shape" in key)


node = shutil.which("node")
if node is None:
    raise RuntimeError("This needs node, which was not found.")
script = pathlib.Path(__file__).parent / "parts" / "run.cjs"

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    with contextlib.redirect_stdout(io.StringIO()):
        layers(keras).export(name + "/saved", verbose=False)
        convert_tf_saved_model(name + "/saved", name + "/graph")
        save_keras_model(layers(keras), name + "/keras3")
        save_keras_model(layers(tf_keras), name + "/keras2")
    file_bytes = sum(f.stat().st_size for f in (folder / "graph").iterdir())
    shape_keys = [shape_key(folder / library / "model.json")
                  for library in ("keras2", "keras3")]
    (folder / "input.json").write_text(json.dumps(
        {"x": x.tolist(), "weight": weight.tolist()}))
    answer = json.loads(subprocess.run(
        [node, script, name], check=True, timeout=60,
        stdout=subprocess.PIPE).stdout)

expected = np.tanh(x @ weight)
difference = float(np.abs(np.array(answer["out"]) - expected).max())
print("version =", json.dumps(answer["version"]))
print("out =", json.dumps(answer["out"]))
print("grad =", json.dumps(answer["grad"]))
print("largest_difference =", difference)
print("file_bytes =", file_bytes)
print("shape_keys =", json.dumps(shape_keys))
print("keras2 =", json.dumps(answer["keras2"]))
print("keras3 =", json.dumps(answer["keras3"]))
