import pathlib
import tempfile
import zipfile

import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
weight = rng.normal(size=(3, 2)).astype("float32")

model = keras.Sequential(
    [keras.Input((3,)), keras.layers.Dense(2, "tanh", use_bias=False)])
model.set_weights([weight])

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "model.keras"
    model.save(path)
    with zipfile.ZipFile(path) as archive:
        members = sorted(archive.namelist())
        contents = b"".join(archive.read(name) for name in members)
    out = keras.ops.convert_to_numpy(
        keras.models.load_model(path)(x))

python_files = sum(name.endswith(".py") for name in members)
licence_files = sum("license" in name.lower() for name in members)
names_its_version = keras.__version__.encode() in contents

for name in members:
    print(" ", name)
print("Python files:", python_files, "licence files:", licence_files)
print("names the version that wrote it:", names_its_version)
print("reloaded:", [f"{v:.4f}" for v in out[0]])
