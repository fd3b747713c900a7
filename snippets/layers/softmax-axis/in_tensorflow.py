import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 2, 3)).astype("float32")

x = tf.Variable(x)
with tf.GradientTape() as tape:
    out = tf.nn.softmax(x)
    loss = tf.reduce_sum(out**2)
grad = tape.gradient(loss, x)
naive = mended = out
print("default:", [f"{v:.4f}" for v in out[0, 0].numpy()])
