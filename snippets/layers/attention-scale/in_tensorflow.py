import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
q, v = rng.normal(size=(2, 1, 3, 16)).astype("float32")

query = tf.Variable(q)
attention = tf.keras.layers.Attention()
with tf.GradientTape() as tape:
    out = attention([query, tf.constant(v)])
    loss = tf.reduce_sum(out**2)
grad = tape.gradient(loss, query)
naive = mended = out
_, weights = attention([q, v], return_attention_scores=True)
largest = float(tf.reduce_max(weights[0, 0]))
print("Attention():", [f"{v:.4f}" for v in out[0, 0, :3].numpy()])
print(f"largest weight of row 0: {largest:.4f}")
