import os
import tempfile

import tensorflow as tf


class Gate(tf.Module):
    def __init__(self):
        super().__init__()
        self.weight = tf.Variable([1.0, 2.0])

    # AutoGraph turns this if into tf.cond: both branches are stored.
    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def __call__(self, x):
        if tf.reduce_sum(x) > 0:
            return tf.tanh(x * self.weight)
        return x * self.weight * 0.1


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "gate")
    tf.saved_model.save(Gate(), path)
    del Gate                                    # no class from here on
    saved = tf.saved_model.load(path)
loaded = type(saved).__name__

up, down = tf.constant([1.0, 0.5]), tf.constant([-1.0, -0.5])
out_up = saved(up)
with tf.GradientTape() as tape:
    tape.watch(down)
    out_down = saved(down)
grad = tape.gradient(out_down, down)
for name, v in [("up", out_up), ("down", out_down), ("gradient", grad)]:
    print(f"{name:12}", [f"{i:.4f}" for i in v.numpy()])
print("loaded:", loaded)
