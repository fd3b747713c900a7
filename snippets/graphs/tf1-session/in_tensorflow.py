import numpy as np
import tensorflow as tf

tf1 = tf.compat.v1
rng = np.random.default_rng(0)
data = rng.normal(size=(5, 3)).astype(np.float32)
weights = rng.normal(size=(3, 2)).astype(np.float32)

# The names of TensorFlow 1 are gone from the top level.
names = ["placeholder", "Session", "global_variables_initializer"]
has = [hasattr(tf, name) for name in names]
print("in tf:", dict(zip(names, has)))

# 1. Define the graph. Nothing is computed here.
graph = tf.Graph()
with graph.as_default():
    x = tf1.placeholder(tf.float32, [None, 3], name="x")
    w = tf1.get_variable("w", initializer=weights)
    y = tf.reduce_sum(tf.tanh(x @ w))
    slope = tf1.gradients(y, w)[0]      # part of the graph too
    init = tf1.global_variables_initializer()

kind = type(y).__name__
print("before the session:", kind, "shape", y.shape)
try:
    float(y)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")

# 2. Run it, feeding the placeholder.
with tf1.Session(graph=graph) as session:
    session.run(init)
    out, grad = session.run([y, slope], feed_dict={x: data})
print(f"out {out:.4f}")
print("grad", [[f"{v:.4f}" for v in row] for row in grad])

# The same in TensorFlow 2: no graph, no session, no feeding.
w2 = tf.Variable(weights)
with tf.GradientTape() as tape:
    y2 = tf.reduce_sum(tf.tanh(data @ w2))
grad2 = tape.gradient(y2, w2)
out2 = y2.numpy()
print(f"TensorFlow 2: out {out2:.4f}, same gradient:",
      bool(np.allclose(grad, grad2)))
