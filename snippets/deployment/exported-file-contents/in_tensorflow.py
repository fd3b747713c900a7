import pathlib
import tempfile

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(4, 3)), tf.float32)


class Linear(tf.Module):
    def __init__(self):
        super().__init__()
        self.weight = tf.Variable(
            rng.normal(size=(3, 2)), dtype=tf.float32)

    @tf.function(input_signature=[tf.TensorSpec([4, 3], tf.float32)])
    def __call__(self, x):
        return tf.tanh(x @ self.weight)


with tempfile.TemporaryDirectory() as folder:
    tf.saved_model.save(Linear(), folder)
    root = pathlib.Path(folder)
    files = [path for path in root.rglob("*") if path.is_file()]
    members = sorted(path.relative_to(root).as_posix()
                     for path in files)
    contents = b"".join(path.read_bytes() for path in files)
    out = tf.saved_model.load(folder)(x)

python_files = sum(name.endswith(".py") for name in members)
licence_files = sum("license" in name.lower() for name in members)
names_its_version = tf.__version__.encode() in contents

for name in members:
    print(" ", name)
print("Python files:", python_files, "licence files:", licence_files)
print("names the version that wrote it:", names_its_version)
print("reloaded:", [f"{v:.4f}" for v in out[0].numpy()])
