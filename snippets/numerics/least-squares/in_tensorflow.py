import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
X = np.column_stack([rng.normal(size=50), np.ones(50)]).astype("float32")
y = X @ np.float32([3.0, -1.0]) + 0.1 * rng.normal(size=50)
X, y = tf.constant(X), tf.constant(y.astype("float32")[:, None])

with tf.GradientTape() as tape:
    tape.watch(y)
    result = tf.linalg.lstsq(X, y)
    total = tf.reduce_sum(result)
grad = tape.gradient(total, y)[:, 0]
solution = result[:, 0]

w = tf.Variable(tf.zeros((2, 1)))
for _ in range(100):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((X @ w - y) ** 2)
    w.assign_sub(0.2 * tape.gradient(loss, w))
descended = w.numpy()[:, 0]
print("lstsq:           ", [f"{v:.4f}" for v in solution.numpy()])
print("100 descent steps:", [f"{v:.4f}" for v in descended])

# A polynomial of degree 7 whose coefficients are all 1.
P = tf.constant(np.vander(np.linspace(0, 1, 20), 8).astype("float32"))
target = tf.reduce_sum(P, axis=1, keepdims=True)


def close(coefficients):
    return bool(tf.reduce_max(tf.abs(coefficients - 1)) < 0.1)


polynomial_ok = close(tf.linalg.lstsq(P, target))
print("degree 7: coefficients within 0.1:", polynomial_ok)
mended = close(tf.linalg.lstsq(P, target, fast=False))
print("with fast=False:", mended)
