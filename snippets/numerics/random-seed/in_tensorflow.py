import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
first = tf.random.normal([3])
following = tf.random.normal([3])
tf.random.set_seed(0)
again = tf.random.normal([3])
print("seed 0:      ", [f"{v:.4f}" for v in first.numpy()])
print("next draw:   ", [f"{v:.4f}" for v in following.numpy()])
print("seed 0 again:", [f"{v:.4f}" for v in again.numpy()])
repeats = tf.reduce_max(tf.abs(first - again))

# A stateless draw depends on its seed and on nothing else.
stateless = tf.random.stateless_normal([3], seed=[0, 0])
print("stateless:   ", [f"{v:.4f}" for v in stateless.numpy()])

# Draw once in NumPy, and hand the arrays to every framework.
rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(2, 3)).astype("float32"))
w = tf.Variable(rng.normal(size=3).astype("float32"))
with tf.GradientTape() as tape:
    shared = tf.tanh(tf.linalg.matvec(x, w))
grad = tape.gradient(shared, w)
print("shared input:", [f"{v:.4f}" for v in shared.numpy()])
