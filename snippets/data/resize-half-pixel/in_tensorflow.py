import tensorflow as tf

row = tf.Variable(tf.reshape(tf.range(8.0), (1, 1, 8, 1)))
weights = tf.constant([10.0, 20.0, 30.0])

with tf.GradientTape() as tape:
    small = tf.image.resize(row, (1, 3), method="nearest")
    mended = tf.reshape(small, [-1])
    loss = tf.reduce_sum(mended * weights)
grad = tf.reshape(tape.gradient(loss, row), [-1])
naive = mended
print("tf.image.resize, nearest:", naive.numpy().tolist())
print("gradient:", grad.numpy().tolist())

# TensorFlow 1 counted like PyTorch's "nearest".
old = tf.compat.v1.image.resize_nearest_neighbor(row, (1, 3))
old = tf.reshape(old, [-1])
print("compat.v1:", old.numpy().tolist())
