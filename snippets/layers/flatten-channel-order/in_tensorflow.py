import numpy as np
import tensorflow as tf

image = np.arange(12, dtype="float32").reshape(2, 2, 3)     # H, W, C
weight = np.arange(24, dtype="float32").reshape(2, 12) / 10
x = tf.constant(image[None])
flatten = tf.keras.layers.Flatten()
print("flattened:", tf.cast(flatten(x)[0], tf.int32).numpy().tolist())


def dense(kernel):
    layer = tf.keras.layers.Dense(2, use_bias=False)
    layer.build((None, 12))
    layer.set_weights([kernel])
    return layer


# Transposed as a Dense must be: it fits, and multiplies other pixels.
naive = dense(weight.T)(flatten(x))
print("transposed only:", [f"{v:.4f}" for v in naive[0].numpy()])

# The rows stand in the order C, H, W: put them as H, W, C.
rows = weight.reshape(2, 3, 2, 2).transpose(2, 3, 1, 0)
with tf.GradientTape() as tape:
    tape.watch(x)
    mended = dense(rows.reshape(12, 2))(flatten(x))
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, x)[0]
print("rows reordered: ", [f"{v:.4f}" for v in mended[0].numpy()])
