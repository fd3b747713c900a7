import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(8, 4)), tf.float32)
w = tf.Variable(rng.normal(size=(4, 3)), dtype=tf.float32)


def step():
    with tf.GradientTape() as tape:
        hidden = tf.tanh(x @ w)
        loss = (tf.reduce_mean(hidden * hidden)
                + 0.01 * tf.reduce_sum(w * w))
    return loss, tape.gradient(loss, w)


eager_out, eager_grad = step()
graph_out, graph_grad = tf.function(step)()       # a graph, no XLA
out, grad = tf.function(step, jit_compile=True)()  # compiled by XLA

print(f"eager {eager_out.numpy():.4f}, graph {graph_out.numpy():.4f},"
      f" XLA {out.numpy():.4f}")
print("gradient, first row:", [f"{g:.4f}" for g in grad[0].numpy()])
gap = max(np.abs(g - eager_grad).max() for g in (graph_grad, grad))
close = bool(gap < 1e-6)
print("gradients within 1e-6 of eager:", close)
