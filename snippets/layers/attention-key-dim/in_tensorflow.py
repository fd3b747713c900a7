import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 4)).astype("float32")    # batch, step, size
w = rng.normal(size=(4, 4, 4)).astype("float32")    # q, k, v, out: x @ w

weights = ([m.reshape(4, 2, 2) for m in w[:3]]
           + [w[3].reshape(2, 2, 4)])

mha = tf.keras.layers.MultiHeadAttention(2, key_dim=4, use_bias=False)
mha.build(x.shape, x.shape)
naive = mha.count_params()
same_shape = mha(x, x).shape == x.shape
print("key_dim=4:", naive, "parameters, shape fits:", same_shape)
try:
    mha.set_weights(weights)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")

mha = tf.keras.layers.MultiHeadAttention(2, key_dim=4 // 2,
                                         use_bias=False)
mha.build(x.shape, x.shape)
mha.set_weights(weights)
inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    mended = mha(inputs, inputs)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, inputs)
print("key_dim=2:", mha.count_params(), "parameters")
print([f"{v:.4f}" for v in mended[0, 0].numpy()])
