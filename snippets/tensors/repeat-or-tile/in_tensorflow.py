import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])
weights = tf.range(6.0)

with tf.GradientTape() as tape:
    mended = tf.repeat(x, 2)
    loss = tf.reduce_sum(mended * weights)
naive = mended
grad = tape.gradient(loss, x)
print("tf.repeat(x, 2):", naive.numpy().tolist())
print("gradient:", grad.numpy().tolist())

# PyTorch's x.repeat(2) is a tile.
tiled = tf.tile(tf.convert_to_tensor(x), [2])
print("tf.tile(x, [2]):", tiled.numpy().tolist())
