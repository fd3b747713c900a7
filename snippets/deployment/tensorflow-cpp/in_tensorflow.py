import pathlib
import shutil
import subprocess
import tempfile

import numpy as np
import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2

if not shutil.which("g++"):
    raise RuntimeError("g++ is not on the PATH; install a C++ compiler.")

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
wheel = tf.sysconfig.get_lib()


def build(source, program):
    # Nothing in load.cpp names the second library, yet the kernels
    # register themselves in it: the linker must not leave it out.
    return subprocess.run(
        ["g++", *tf.sysconfig.get_compile_flags(), "-O0", "-w",
         parts / source, "-o", program, f"-L{wheel}",
         "-Wl,--no-as-needed", "-l:libtensorflow_cc.so.2",
         "-l:libtensorflow_framework.so.2", f"-Wl,-rpath,{wheel}"],
        capture_output=True, text=True)


with tempfile.TemporaryDirectory() as folder:
    saved = pathlib.Path(folder) / "model"
    tf.saved_model.save(model, saved)
    proto = saved_model_pb2.SavedModel.FromString(
        (saved / "saved_model.pb").read_bytes())
    signature = proto.meta_graphs[0].signature_def["serving_default"]
    entry, end = signature.inputs["x"], signature.outputs["output_0"]

    program = pathlib.Path(folder) / "load"
    built = build("load.cpp", program)
    if built.returncode:
        raise RuntimeError(built.stderr[-2000:])
    done = subprocess.run(
        [program, saved, entry.name, end.name, *map(str, x.shape),
         *map(repr, x.ravel().tolist())],
        check=True, capture_output=True, text=True, timeout=60)

    # Building a graph in C++ asks for symbols the wheel does not have.
    failed = build("build.cpp", pathlib.Path(folder) / "build")
    client_session_links = failed.returncode == 0
    missing = sorted({line.split("`")[1].split("(")[0]
                      for line in failed.stderr.splitlines()
                      if "undefined reference" in line})

out = np.array(done.stdout.split(), "float32").reshape(4, 2)
largest_difference = float(np.abs(out - model(x).numpy()).max())
print("LoadSavedModel, out[0]", [f"{v:.4f}" for v in out[0]])
print("within 1e-6 of Python:", largest_difference < 1e-6)
print("ClientSession links:", client_session_links)
for name in missing:
    print("  undefined:", name)
