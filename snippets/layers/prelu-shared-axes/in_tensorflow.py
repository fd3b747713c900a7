import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.Variable(rng.normal(size=(1, 4, 4, 2)).astype("float32"))

layer = tf.keras.layers.PReLU()
naive = layer(x)
parameters = layer.count_params()
print("PReLU():", parameters, "slopes of", float(layer.alpha[0, 0, 0]))

layer = tf.keras.layers.PReLU(
    alpha_initializer=tf.keras.initializers.Constant(0.25),
    shared_axes=[1, 2])     # one per channel, the last axis
with tf.GradientTape() as tape:
    mended = layer(x)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, x)
shared = layer.count_params()
print("shared_axes=[1, 2]:", shared, "slopes")
print([f"{v:.4f}" for v in mended[0, 0, 0].numpy()])
print([f"{v:.4f}" for v in mended[0, 0, 3].numpy()])
