import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
# batch, step, heads, size
q, k, v = rng.normal(size=(3, 1, 4, 2, 3)).astype("float32")

query, value = tf.Variable(q), tf.Variable(v)
with tf.GradientTape(persistent=True) as tape:
    out = tf.keras.ops.dot_product_attention(query, k, value)
    first = tf.reduce_sum(out[0, 0])
    loss = tf.reduce_sum(out**2)
grad = tape.gradient(loss, query)
seen = tape.gradient(first, value)
mixes = bool(tf.reduce_any(seen[0, 1:] != 0))
naive = mended = out
print(out.shape.as_list(), [f"{v:.4f}" for v in out[0, 0, 0].numpy()])
print("step 0 sees other steps:", mixes)
