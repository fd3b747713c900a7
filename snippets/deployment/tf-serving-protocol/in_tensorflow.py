import os
import tempfile

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
kernel = rng.normal(size=(4, 3)).astype("float32")
bias = rng.normal(size=3).astype("float32")
x = rng.normal(size=(5, 4)).astype("float32")


class Tiny(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel, self.bias = tf.Variable(kernel), tf.Variable(bias)

    # The names x and y become the names on the wire.
    @tf.function(input_signature=[tf.TensorSpec([None, 4], name="x")])
    def serve(self, x):
        return {"y": tf.tanh(x @ self.kernel + self.bias)}


model = Tiny()
with tempfile.TemporaryDirectory() as folder:
    # A server looks for numbered versions below the model's folder.
    path = os.path.join(folder, "tiny", "1")
    tf.saved_model.save(
        model, path, signatures={"serving_default": model.serve})
    loaded = tf.saved_model.load(path)
    signature = loaded.signatures["serving_default"]
    out = signature(x=tf.constant(x))["y"]

names = sorted(signature.structured_input_signature[1])
names += sorted(signature.structured_outputs)
print("names on the wire:", names)
print("out[0]", [f"{v:.4f}" for v in out[0].numpy()])
