import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 4)).astype("float32")    # batch, step, size
w = rng.normal(size=(4, 4, 4)).astype("float32")    # q, k, v, out: x @ w

mha = tf.keras.layers.MultiHeadAttention(2, key_dim=2, use_bias=False)
mha.build(x.shape, x.shape)
mha.set_weights([m.reshape(4, 2, 2) for m in w[:3]]
                + [w[3].reshape(2, 2, 4)])

inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    _, weights = mha(inputs, inputs, return_attention_scores=True)
    loss = tf.reduce_sum(weights**2)
grad = tape.gradient(loss, inputs)
naive = mended = weights
print("per head:", weights.shape.as_list())
for head in weights[0]:
    print("  ", [f"{v:.4f}" for v in head[0].numpy()])
