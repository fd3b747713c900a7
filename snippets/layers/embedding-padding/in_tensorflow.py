import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
table = rng.normal(size=(5, 3)).astype("float32")
table[0] = 0.0                      # the row of padding
ids = np.array([[2, 3, 0, 0]])

tf.keras.utils.set_random_seed(0)
layer = tf.keras.layers.Embedding(5, 3, mask_zero=True)
layer.build()
first = bool(tf.reduce_all(layer.embeddings[0] == 0))
masked = layer.compute_mask(ids).numpy().tolist()
print("row 0 is zero at first:", first)
print("mask:", masked)
layer.set_weights([table])

optimizer = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum((layer(ids) - 1)**2)
grads = tape.gradient(loss, layer.trainable_variables)
optimizer.apply_gradients(zip(grads, layer.trainable_variables))
naive = layer.get_weights()[0][0]
print("row 0 after a step:", [f"{v:.4f}" for v in naive])

layer.set_weights([table])
with tf.GradientTape() as tape:
    keep = tf.cast(ids != 0, tf.float32)[..., None]
    mended = layer(ids) * keep
    loss = tf.reduce_sum((mended - 1)**2)
grad = tf.convert_to_tensor(
    tape.gradient(loss, layer.trainable_variables)[0])
print("gradient of row 0, mended:", grad[0].numpy().tolist())
