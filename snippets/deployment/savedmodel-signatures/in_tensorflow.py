import os
import subprocess
import sys
import tempfile

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
weight = rng.normal(size=(3, 2)).astype("float32")
x = rng.normal(size=(4, 3)).astype("float32")
ROWS = [tf.TensorSpec([None, 3], tf.float32, name="x")]


class Model(tf.Module):
    def __init__(self):
        super().__init__()
        self.weight = tf.Variable(weight, name="weight")
        self.labels = ["cat", "dog"]            # a Python value

    @tf.function(input_signature=ROWS)
    def scores(self, x):
        return {"scores": tf.tanh(x @ self.weight)}

    @tf.function(input_signature=ROWS)
    def classify(self, x):
        return {"best": tf.argmax(self.scores(x)["scores"], axis=1)}

    @tf.function
    def never_called(self, x):                  # traced by nobody
        return x

    def name_of(self, x):                       # Python, no graph
        return self.labels[int(self.classify(x)["best"][0])]


READER = """
import sys, numpy as np, tensorflow as tf
loaded = tf.saved_model.load(sys.argv[1])
scores = loaded.signatures["serving_default"]
np.save(sys.argv[3], scores(x=tf.constant(np.load(sys.argv[2])))["scores"])
"""
with tempfile.TemporaryDirectory() as folder:
    path, given, taken = [os.path.join(folder, name)
                          for name in ("model", "x.npy", "out.npy")]
    model = Model()
    tf.saved_model.save(model, path, signatures={
        "serving_default": model.scores, "classify": model.classify})
    np.save(given, x)
    # Another process, which has never seen the class.
    subprocess.run([sys.executable, "-c", READER, path, given, taken],
                   check=True, timeout=100, stderr=subprocess.DEVNULL)
    out = np.load(taken)
    loaded = tf.saved_model.load(path)

    # The way of TensorFlow 1: a graph, chosen by its tags.
    tf1 = tf.compat.v1
    tags, errors = [], []
    for wanted in (["serve"], ["train"]):
        with tf.Graph().as_default(), tf1.Session() as session:
            try:
                graph = tf1.saved_model.load(session, wanted, path)
                tags = list(graph.meta_info_def.tags)
                entry = graph.signature_def["serving_default"]
                old_way = session.run(entry.outputs["scores"].name,
                                      {entry.inputs["x"].name: x})
            except RuntimeError as e:
                errors.append(type(e).__name__)

signatures = sorted(loaded.signatures)
names = ["weight", "scores", "classify", "never_called", "labels",
         "name_of"]
kept = [name for name in names if hasattr(loaded, name)]
print("signatures:", signatures, "| tags:", tags)
print("attributes kept:", kept)

try:
    loaded.never_called(x)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("never traced:", error)

# The variable is a variable: what was loaded can be trained.
with tf.GradientTape() as tape:
    total = tf.reduce_sum(loaded.scores(tf.constant(x))["scores"])
grad = tape.gradient(total, loaded.weight)
labels_left = list(loaded.labels)
largest_difference = float(np.max(np.abs(out - np.tanh(x @ weight))))
same_old_way = bool(np.allclose(out, old_way))
print("labels before", list(model.labels), "after", labels_left)
print("other process, same values:", largest_difference < 1e-6,
      "| TensorFlow 1's way:", same_old_way)
