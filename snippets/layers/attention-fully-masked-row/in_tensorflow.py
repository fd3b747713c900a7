import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 2, 4)).astype("float32")
keep = np.array([[True, False], [False, False]])    # row 1 sees nothing

mha = tf.keras.layers.MultiHeadAttention(1, key_dim=4, use_bias=False)
mha.build(x.shape, x.shape)
mha.set_weights([np.eye(4).reshape(w.shape) for w in mha.weights])

naive = mha(x, x, attention_mask=keep[None])
layer = naive[0, 1]
with_scores = mha(x, x, attention_mask=keep[None],
                  return_attention_scores=True)[0][0, 1]
heads = x[:, :, None]       # (batch, step, heads, size)
function = tf.keras.ops.dot_product_attention(
    heads, heads, heads, mask=keep[None, None])[0, 1, 0]
print("MultiHeadAttention:", [f"{v:.4f}" for v in layer.numpy()])
print("with its scores:   ", with_scores.numpy().tolist())
print("keras.ops:         ", [f"{v:.4f}" for v in function.numpy()])

nothing = ~keep.any(axis=-1, keepdims=True)
inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    out = mha(inputs, inputs, attention_mask=(keep | nothing)[None])
    mended = tf.where(nothing, 0.0, out)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, inputs)
print("mended, row 0:", [f"{v:.4f}" for v in mended[0, 0].numpy()])
print("mended, row 1:", mended[0, 1].numpy().tolist())
