import os
import tempfile

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(5, 3)), tf.float32)
weights = [rng.normal(size=s).astype("float32") for s in [(3, 2), (2,)]]


class Layer(tf.Module):
    def __init__(self, kernel, bias):
        super().__init__()
        self.kernel = tf.Variable(kernel)
        self.bias = tf.Variable(bias)

    def __call__(self, x):
        return tf.tanh(x @ self.kernel + self.bias)


layer = Layer(*weights)
fresh = Layer(tf.zeros([3, 2]), tf.zeros([2]))

with tempfile.TemporaryDirectory() as folder:
    prefix = os.path.join(folder, "weights")
    # The names in the file are the paths of the attributes.
    path = tf.train.Checkpoint(model=layer).save(prefix)
    stored = dict(tf.train.list_variables(path))
    status = tf.train.Checkpoint(model=fresh).restore(path)
    status.assert_consumed()

names = sorted(n.split("/.ATTR")[0] for n in stored if "model" in n)
kernel_shape = stored["model/kernel/.ATTRIBUTES/VARIABLE_VALUE"]
kernel = fresh.kernel.numpy()
out = fresh(x)

print("stored:", names, "kernel", kernel_shape)
print("first output", [f"{v:.4f}" for v in out[0].numpy()])
