import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 2)).astype("float32")
kernel = rng.normal(size=(2, 9)).astype("float32")      # Keras' layout
recurrent = rng.normal(size=(3, 9)).astype("float32")
bias = rng.normal(size=9).astype("float32")     # one: reset_after=False

gru = tf.keras.layers.GRU(3, return_sequences=True, reset_after=False)
gru.build(x.shape)
gru.set_weights([kernel, recurrent, bias])
inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    naive = mended = gru(inputs)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, inputs)
print("last step: ", [f"{v:.4f}" for v in mended[0, -1].numpy()])
print("gradient:  ", [f"{v:.4f}" for v in grad[0, -1].numpy()])

default = tf.keras.layers.GRU(3)
default.build(x.shape)
bias_before = list(gru.weights[2].shape)
bias_after = list(default.weights[2].shape)
print("bias: reset_after=False", bias_before, "True", bias_after)
