import tensorflow as tf

x = tf.Variable(tf.reshape(tf.range(12.0), (3, 4)))
index = tf.constant([[0], [2], [1]])

# The same columns of every row: out[i, k, j] = x[i, index[k, j]].
naive = tf.gather(x, index, axis=1)
print("tf.gather(x, index, axis=1).shape:", tuple(naive.shape))

# batch_dims=1: row i of the index belongs to row i of x.
weights = tf.constant([[1.0], [2.0], [3.0]])
with tf.GradientTape() as tape:
    mended = tf.gather(x, index, axis=1, batch_dims=1)
    loss = tf.reduce_sum(mended * weights)
grad = tf.convert_to_tensor(tape.gradient(loss, x))
print("batch_dims=1:", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())
