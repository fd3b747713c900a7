import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 2)).astype("float32")
there, back = [[rng.normal(size=shape).astype("float32")
                for shape in [(2, 8), (2, 8), (8,)]] for _ in range(2)]

layer = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(2))
layer.build(x.shape)
layer.set_weights(there + back)
inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    out = layer(inputs)
    loss = tf.reduce_sum(out**2)
grad = tape.gradient(loss, inputs)
naive = mended = out
print("Bidirectional(LSTM):", [f"{v:.4f}" for v in out[0].numpy()])

# With every step, the backward half comes in the order of time.
steps = tf.keras.layers.Bidirectional(
    tf.keras.layers.LSTM(2, return_sequences=True))
steps.build(x.shape)
steps.set_weights(there + back)
last = steps(x)[0, -1]
print("every step, [:, -1]:", [f"{v:.4f}" for v in last.numpy()])
