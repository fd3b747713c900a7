import numpy as np
import tensorflow as tf

x = np.array([[16777217.0, 1.0]])       # NumPy makes float64
kernel = np.array([[1.0], [0.5]])

layer = tf.keras.layers.Dense(1, use_bias=False)
layer.build(x.shape)
layer.set_weights([kernel])
out = layer(x)
naive, value = out.dtype.name, float(out[0, 0])
print("default layer:", naive, f"{value:.4f}")

layer = tf.keras.layers.Dense(1, use_bias=False, dtype="float64")
layer.build(x.shape)
layer.set_weights([kernel])
inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    mended = layer(inputs)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, inputs)
print("float64 layer:", mended.dtype.name, f"{mended[0, 0].numpy():.4f}")
print("gradient:", [f"{v:.4f}" for v in grad[0].numpy()])
