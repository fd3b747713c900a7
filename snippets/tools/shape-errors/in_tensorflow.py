import traceback

import tensorflow as tf


def product(a, b):
    return a @ b


a, b = tf.ones([2, 3]), tf.ones([4, 5])
try:
    product(a, b)
except Exception as e:
    error = type(e).__name__
    message = str(e)
    print(f"eager: {error}: {message}")

# In a graph the error comes while tracing, and is another type.
try:
    tf.function(product)(a, b)
except Exception as e:
    in_graph = type(e).__name__
    line_shown = "return a @ b" in str(e) + traceback.format_exc()
    print(f"tf.function: {in_graph}, source line shown: {line_shown}")

# The shape error that raises nothing: (3, 1) minus (3,) is (3, 3).
x = tf.constant([[1.0], [2.0], [3.0]])
y = tf.constant([2.0, 4.0, 6.0])
silent = float(tf.reduce_mean((x @ tf.constant([[2.0]]) - y) ** 2))
print(f"loss of a perfect fit, shapes mixed up: {silent:.4f}")

w = tf.Variable([[1.5]])
with tf.GradientTape() as tape:
    out = tf.reduce_mean((tf.squeeze(x @ w, 1) - y) ** 2)
grad = tape.gradient(out, w)
print(f"shapes equal: loss {out.numpy():.4f}, grad {grad.numpy().tolist()}")
