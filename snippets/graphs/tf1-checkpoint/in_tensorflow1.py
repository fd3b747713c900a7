import glob
import json
import os
import tempfile

import numpy as np
import tensorflow as tf

here = os.path.dirname(os.path.abspath(__file__))
kept = os.path.join(here, "parts", "checkpoint")

rng = np.random.default_rng(0)
kernel, bias = [rng.normal(size=s).astype(np.float32)
                for s in [(3, 2), (2,)]]
data = rng.normal(size=(5, 3)).astype(np.float32)

x = tf.placeholder(tf.float32, [None, 3])
with tf.variable_scope("dense"):
    w = tf.get_variable("kernel", initializer=kernel)
    b = tf.get_variable("bias", initializer=bias)
count = tf.train.get_or_create_global_step()
y = tf.tanh(tf.matmul(x, w) + b)
slope = tf.gradients(tf.reduce_sum(y), w)[0]


def contents(folder):
    found = {}
    for path in sorted(glob.glob(os.path.join(folder, "model.ckpt*"))):
        with open(path, "rb") as file:
            found[os.path.basename(path)] = file.read()
    return found


with tf.Session() as session, tempfile.TemporaryDirectory() as folder:
    session.run(tf.global_variables_initializer())
    session.run(tf.assign(count, 7))
    tf.train.Saver().save(session, os.path.join(folder, "model.ckpt"),
                          write_meta_graph=False)
    written = contents(folder)
    out, grad, step = session.run([y, slope, count], {x: data})

# The folder beside this script holds what this run wrote.
same_bytes = written == contents(kept)
files = sorted(written)
file_bytes = sum(map(len, written.values()))
print("version =", json.dumps(tf.__version__))
print("files =", json.dumps(files))
print("file_bytes =", file_bytes)
print("same_bytes =", json.dumps(same_bytes))
print("step =", int(step))
print("out =", json.dumps(out.tolist()))
print("grad =", json.dumps(grad.tolist()))
