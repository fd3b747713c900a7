import pathlib
import shutil
import subprocess
import tempfile

import numpy as np
import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2

if not shutil.which("gcc"):
    raise RuntimeError("gcc is not on the PATH; install a C compiler.")
if not shutil.which("javac"):
    raise RuntimeError("javac is not on the PATH; install a JDK.")

rng = np.random.default_rng(0)
weights = [rng.normal(size=s).astype("float32") for s in [(3, 2), (2,)]]
x = rng.normal(size=(4, 3)).astype("float32")


class Model(tf.Module):
    def __init__(self, kernel, bias):
        super().__init__()
        self.kernel, self.bias = tf.Variable(kernel), tf.Variable(bias)

    @tf.function(input_signature=[tf.TensorSpec([None, 3], name="x")])
    def __call__(self, x):
        return tf.tanh(x @ self.kernel + self.bias)


model = Model(*weights)
parts = pathlib.Path(__file__).parent / "parts"
home = pathlib.Path(shutil.which("javac")).resolve().parent.parent
wheel = tf.sysconfig.get_lib()
with tempfile.TemporaryDirectory() as folder:
    saved, shim = [pathlib.Path(folder) / n for n in ("model", "shim.so")]
    tf.saved_model.save(model, saved)
    proto = saved_model_pb2.SavedModel.FromString(
        (saved / "saved_model.pb").read_bytes())
    signature = proto.meta_graphs[0].signature_def["serving_default"]
    entry, end = [info.name.split(":")[0] for info in (
        signature.inputs["x"], signature.outputs["output_0"])]

    subprocess.run(
        ["gcc", "-shared", "-fPIC", parts / "shim.c", "-o", shim,
         f"-I{home}/include", f"-I{home}/include/linux",
         f"-I{tf.sysconfig.get_include()}", f"-L{wheel}",
         "-l:libtensorflow_cc.so.2", "-l:libtensorflow_framework.so.2",
         f"-Wl,-rpath,{wheel}"], check=True)
    subprocess.run([home / "bin" / "javac", "-d", folder,
                    parts / "Main.java"], check=True)
    done = subprocess.run(
        [home / "bin" / "java", "-cp", folder, "Main", shim, saved, entry,
         end, *map(str, x.shape), *map(repr, x.ravel().tolist())],
        check=True, capture_output=True, text=True, timeout=60)

values, version, refused = done.stdout.splitlines()
out = np.array(values.split(), "float32").reshape(4, 2)
largest_difference = float(np.abs(out - model(x).numpy()).max())
print(f"TensorFlow {version} in Java, out[0]", [f"{v:.4f}" for v in out[0]])
print("within 1e-6 of Python:", largest_difference < 1e-6)
print("an input that is not there:", refused)
