import pathlib
import shutil
import subprocess
import tempfile

import jax.numpy as jnp
import numpy as np
import tensorflow as tf
from jax.experimental import jax2tf
from tensorflow.core.protobuf import saved_model_pb2

if not shutil.which("gcc"):
    raise RuntimeError("gcc is not on the PATH; install a C compiler.")

rng = np.random.default_rng(0)
kernel, bias = [rng.normal(size=s).astype("float32")
                for s in [(3, 2), (2,)]]
x = rng.normal(size=(4, 3)).astype("float32")


def model(x):
    return jnp.tanh(x @ kernel + bias)


module = tf.Module()
module.call = tf.function(
    jax2tf.convert(model, polymorphic_shapes=["(batch, 3)"]),
    autograph=False, input_signature=[tf.TensorSpec([None, 3], name="x")])

wheel = pathlib.Path(tf.sysconfig.get_lib())
source = pathlib.Path(__file__).parent / "parts" / "main.c"
with tempfile.TemporaryDirectory() as folder:
    saved = pathlib.Path(folder) / "model"
    tf.saved_model.save(module, saved, signatures=module.call)
    size = sum(f.stat().st_size for f in saved.rglob("*.*"))
    file_kib = -(-size // 1024)     # the program names its source file
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
largest_difference = float(np.abs(out - model(x)).max())
print(f"asked for {entry} -> {end}, TensorFlow {version} in C")
print("out[0]", [f"{v:.4f}" for v in out[0]])
print("within 1e-6 of Python:", largest_difference < 1e-6)
