import numpy as np
import tensorflow as tf

t = tf.constant([1.0, 2.0])
names = ["__array_ufunc__", "__array_function__", "__array_namespace__"]
protocols = [n for n in names if hasattr(t, n)]
print("tf.Tensor implements", protocols)

print("np.concatenate:", type(np.concatenate([t, t])).__name__)
print("np.where:", type(np.where(t > 1, t, 0)).__name__)

# A tensor inside a graph has no values for NumPy to read.
try:
    tf.function(lambda x: np.concatenate([x, x]))(t)
except (NotImplementedError, ValueError) as e:
    error = type(e).__name__
    last = str(e).strip().splitlines()[-1]  # below the traced lines
    message = " ".join(last.split()[:6])
    refused = type(e).__name__
    print("inside tf.function:", refused)

with tf.GradientTape() as tape:
    tape.watch(t)
    joined = tf.concat([t, t * t], axis=0)
    total = tf.reduce_sum(joined)
grad = tape.gradient(total, t)
print("tf.concat:", joined.numpy().tolist())
print("gradient:", grad.numpy().tolist())
