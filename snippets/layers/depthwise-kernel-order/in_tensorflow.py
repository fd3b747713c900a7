import numpy as np
import tensorflow as tf

kernel = np.arange(1, 17, dtype="float32").reshape(2, 2, 2, 2)
x = tf.stack([tf.ones((2, 2)), tf.fill((2, 2), 10.0)], axis=-1)[None]

layer = tf.keras.layers.DepthwiseConv2D(
    2, depth_multiplier=2, use_bias=False)
layer.build(x.shape)
layer.set_weights([kernel])

with tf.GradientTape() as tape:
    tape.watch(x)
    mended = layer(x)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, x)[0]
# Channel 0 by both multipliers, then channel 1 by both.
naive = mended = tf.reshape(mended, [-1])
print("DepthwiseConv2D:", mended.numpy().tolist())
