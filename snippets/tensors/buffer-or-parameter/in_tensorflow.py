import os
import tempfile

import tensorflow as tf


class Scale(tf.Module):
    def __init__(self):
        super().__init__()
        self.weight = tf.Variable([1.0, 2.0])
        self.mean = tf.Variable([0.5, 0.5], trainable=False)
        self.plain = tf.constant([10.0, 20.0])      # not a variable

    def __call__(self, x):
        return (x - self.mean) * self.weight * self.plain


layer = Scale()
x = tf.constant([1.0, 2.0])
with tf.GradientTape() as tape:
    out = layer(x)
grad = tape.gradient(out, layer.weight)
known = {v.ref(): n for n, v in vars(layer).items()
         if isinstance(v, tf.Variable)}
trained = [known[v.ref()] for v in layer.trainable_variables]
print("out:", out.numpy().tolist(), "gradient:",
      grad.numpy().tolist())
print("trained:", trained)
is_tensor = isinstance(layer.weight, tf.Tensor)
print("the variable is a tensor:", is_tensor)

with tempfile.TemporaryDirectory() as folder:
    path = tf.train.Checkpoint(layer=layer).save(
        os.path.join(folder, "scale"))
    stored = [name for name, _ in tf.train.list_variables(path)]
saved = sorted((n.split("/")[1] for n in stored
                if n.startswith("layer/")), reverse=True)
print("saved:  ", saved)
