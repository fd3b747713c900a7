import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
q, k, v = rng.normal(size=(3, 1, 3, 1, 2)).astype("float32")
keep = np.tril(np.ones((3, 3), bool))
added = np.where(keep, 0.0, -1e9).astype("float32")[None, None]

attention = tf.keras.ops.dot_product_attention
naive = attention(q, k, v, mask=added)
print("mask=:", [f"{v:.4f}" for v in naive.numpy().ravel()])

query = tf.Variable(q)
with tf.GradientTape() as tape:
    mended = attention(query, k, v, bias=added)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, query)
print("bias=:", [f"{v:.4f}" for v in mended.numpy().ravel()])
