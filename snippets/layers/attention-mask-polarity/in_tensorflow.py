import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 4)).astype("float32")    # batch, step, size
w = rng.normal(size=(4, 4, 4)).astype("float32")    # q, k, v, out: x @ w

keep = np.array([[True, True, True, False]])        # the last is padding

mha = tf.keras.layers.MultiHeadAttention(2, key_dim=2, use_bias=False)
mha.build(x.shape, x.shape)
mha.set_weights([m.reshape(4, 2, 2) for m in w[:3]]
                + [w[3].reshape(2, 2, 4)])

inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    out = mha(inputs, inputs, attention_mask=keep[:, None, :])
    loss = tf.reduce_sum(out**2)
grad = tape.gradient(loss, inputs)
naive = mended = out
print("keep:", [f"{v:.4f}" for v in out[0, 0].numpy()])
