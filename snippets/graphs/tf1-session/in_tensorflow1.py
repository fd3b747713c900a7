import json
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
data = rng.normal(size=(5, 3)).astype(np.float32)
weights = rng.normal(size=(3, 2)).astype(np.float32)

# TensorFlow 1 itself: the names stand at the top level.
names = ["placeholder", "Session", "global_variables_initializer"]
print("has =", json.dumps([hasattr(tf, name) for name in names]))

# 1. Define the graph. Nothing is computed here.
x = tf.placeholder(tf.float32, [None, 3], name="x")
w = tf.get_variable("w", initializer=weights)
y = tf.reduce_sum(tf.tanh(x @ w))
slope = tf.gradients(y, w)[0]           # part of the graph too
print("kind =", json.dumps(type(y).__name__))
try:
    float(y)
except TypeError as e:
    print("error =", json.dumps(type(e).__name__))
    message = " ".join(str(e).split()[:6])
    print("message =", json.dumps(message))

# 2. Run it, feeding the placeholder.
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    out, grad = session.run([y, slope], feed_dict={x: data})
print("out =", out.tolist())
print("grad =", grad.tolist())
