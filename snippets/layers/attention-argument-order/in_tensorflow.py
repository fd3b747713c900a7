import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 4)).astype("float32")    # batch, step, size
w = rng.normal(size=(4, 4, 4)).astype("float32")    # q, k, v, out: x @ w

mha = tf.keras.layers.MultiHeadAttention(2, key_dim=2, use_bias=False)
mha.build(x.shape, x.shape)
mha.set_weights([m.reshape(4, 2, 2) for m in w[:3]]
                + [w[3].reshape(2, 2, 4)])

query = tf.Variable(x)
key, value = tf.constant(x[:, ::-1]), tf.constant(x * 2)
naive = mha(query, key, value)
print("by position:", [f"{v:.4f}" for v in naive[0, 0].numpy()])

with tf.GradientTape() as tape:
    mended = mha(query=query, value=value, key=key)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, query)
print("by name:    ", [f"{v:.4f}" for v in mended[0, 0].numpy()])
