import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 8, 8, 3)).astype("float32")
kernel = rng.normal(size=(3, 3, 3, 4)).astype("float32")
weight = rng.normal(size=(4, 2)).astype("float32")


def model(x):
    hidden = tf.nn.relu(tf.nn.conv2d(x, kernel, 1, "VALID"))
    return tf.nn.softmax(tf.reduce_mean(hidden, [1, 2]) @ weight)


out = model(tf.constant(x)).numpy()
print("Python:", [f"{v:.4f}" for v in out[0]])
