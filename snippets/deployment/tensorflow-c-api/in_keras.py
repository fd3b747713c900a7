import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile

import keras
import numpy as np
import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2

if not shutil.which("gcc"):
    raise RuntimeError("gcc is not on the PATH; install a C compiler.")

rng = np.random.default_rng(0)
weights = [rng.normal(size=s).astype("float32") for s in [(3, 2), (2,)]]
x = rng.normal(size=(4, 3)).astype("float32")

model = keras.Sequential(
    [keras.Input((3,), name="x"), keras.layers.Dense(2, "tanh")])
model.set_weights(weights)

wheel = pathlib.Path(tf.sysconfig.get_lib())
source = pathlib.Path(__file__).parent / "parts" / "main.c"
with tempfile.TemporaryDirectory() as folder:
    saved = pathlib.Path(folder) / "model"
    with open(os.devnull, "w") as quiet, contextlib.redirect_stdout(quiet):
        model.export(saved, format="tf_saved_model")
    size = sum(f.stat().st_size for f in saved.rglob("*.*"))
    file_kib = -(-size // 1024)         # some bytes vary

    proto = saved_model_pb2.SavedModel.FromString(
        (saved / "saved_model.pb").read_bytes())
    signature = proto.meta_graphs[0].signature_def["serving_default"]
    (entry,), (end,) = [
        [info.name.split(":")[0] for info in side.values()]
        for side in (signature.inputs, signature.outputs)]

    program = pathlib.Path(folder) / "main"
    subprocess.run(
        ["gcc", source, "-o", program, f"-I{tf.sysconfig.get_include()}",
         f"-L{wheel}", "-l:libtensorflow_cc.so.2",
         "-l:libtensorflow_framework.so.2", f"-Wl,-rpath,{wheel}"],
        check=True)
    done = subprocess.run(
        [program, saved, entry, end, *map(str, x.shape),
         *map(repr, x.ravel().tolist())],
        check=True, capture_output=True, text=True, timeout=60)

values, version = done.stdout.splitlines()
out = np.array(values.split(), "float32").reshape(4, 2)
here = keras.ops.convert_to_numpy(model(x))
largest_difference = float(np.abs(out - here).max())
print(f"asked for {entry} -> {end}, TensorFlow {version} in C")
print("out[0]", [f"{v:.4f}" for v in out[0]])
print("within 1e-6 of Python:", largest_difference < 1e-6)
