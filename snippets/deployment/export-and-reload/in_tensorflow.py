import os
import tempfile

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
weights = [rng.normal(size=s).astype("float32") for s in [(3, 2), (2,)]]
x = tf.constant(rng.normal(size=(5, 3)).astype("float32"))


class Model(tf.Module):
    def __init__(self, kernel, bias):
        super().__init__()
        self.kernel, self.bias = tf.Variable(kernel), tf.Variable(bias)

    # None leaves the batch dimension open.
    @tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32)])
    def __call__(self, x):
        return tf.tanh(x @ self.kernel + self.bias)


model = Model(*weights)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "model")    # a folder, not a file
    tf.saved_model.save(model, path)
    stored = sorted(os.listdir(path))
    loaded = tf.saved_model.load(path)      # no class needed

with tf.GradientTape() as tape:
    tape.watch(x)
    out = loaded(x)
grad = tape.gradient(out, x)
same = bool(np.allclose(out, model(x)))
batch_of_one = loaded(x[:1])
print("stored:", stored)
print("loaded:", type(loaded).__name__, "| same as before:", same)
print("out[0]", [f"{v:.4f}" for v in out[0].numpy()])
print("batch of one:", list(batch_of_one.shape))

try:
    loaded(tf.zeros([5, 7]))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("seven features instead of three:", error)
