import os

import numpy as np
import tensorflow as tf

here = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(here, "parts", "checkpoint", "model.ckpt")

rng = np.random.default_rng(0)
rng.normal(size=(3, 2)), rng.normal(size=2)     # the trained weights
data = rng.normal(size=(5, 3)).astype(np.float32)

# 1. What is in it? Names and shapes, no graph.
stored = [[name, shape] for name, shape in tf.train.list_variables(path)]
print(*stored, sep="\n")

# 2. By name, into the variables of a model written today.
reader = tf.train.load_checkpoint(path)
w = tf.Variable(reader.get_tensor("dense/kernel"))
b = tf.Variable(reader.get_tensor("dense/bias"))
step = int(reader.get_tensor("global_step"))
with tf.GradientTape() as tape:
    out = tf.tanh(data @ w + b)
grad = tape.gradient(out, w)
print("step", step, "out[0]", [f"{v:.4f}" for v in out[0].numpy()])

# 3. The old Saver still restores it, in a graph of compat.v1.
tf1 = tf.compat.v1
with tf.Graph().as_default(), tf1.Session() as session:
    with tf1.variable_scope("dense"):
        kernel = tf1.get_variable("kernel", [3, 2])
        bias = tf1.get_variable("bias", [2])
    tf1.train.Saver([kernel, bias]).restore(session, path)
    by_saver = session.run(tf.tanh(data @ kernel + bias))
same_by_saver = bool(np.allclose(out, by_saver))
print("same by the old Saver:", same_by_saver)

# 4. Keras takes none of it: its own formats only.
import keras

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
try:
    model.load_weights(path)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:4])
    print("model.load_weights:", error)
