import tensorflow as tf

# One pixel of eight channels becomes 2 x 2 pixels of two.
x = tf.Variable(tf.reshape(tf.range(8.0), (1, 1, 1, 8)))

naive = tf.nn.depth_to_space(x, 2)
print("first channel: ", naive[0, :, :, 0].numpy().tolist())
print("second channel:", naive[0, :, :, 1].numpy().tolist())

# PyTorch counts (channel, place), TensorFlow (place, channel).
order = tf.reshape(tf.transpose(tf.reshape(tf.range(8), (2, 4))), [-1])
weights = tf.reshape(tf.range(8.0), (1, 2, 2, 2)) ** 2
with tf.GradientTape() as tape:
    mended = tf.nn.depth_to_space(tf.gather(x, order, axis=-1), 2)
    loss = tf.reduce_sum(mended * weights)
grad = tf.convert_to_tensor(tape.gradient(loss, x))
grad = tf.reshape(grad, [-1])
print("reordered:     ", mended[0, :, :, 0].numpy().tolist())
print("gradient:", grad.numpy().tolist())
