import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(4, 3)), tf.float32)
weight = tf.Variable(rng.normal(size=(3, 2)), dtype=tf.float32)

with tf.GradientTape() as tape:
    y = tf.tanh(x @ weight)
    loss = tf.reduce_mean(tf.square(y))

out = y.numpy()
grad = tape.gradient(loss, weight).numpy()
print("Python:", [f"{v:.4f}" for v in out[0]])
print("gradient:", [f"{v:.4f}" for v in grad[0]])
