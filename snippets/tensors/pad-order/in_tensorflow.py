import tensorflow as tf

x = tf.Variable(tf.ones((2, 3)))
weights = tf.reshape(tf.range(15.0), (3, 5))

# A pair for each axis, the first axis first.
with tf.GradientTape() as tape:
    mended = tf.pad(x, [[1, 0], [0, 2]])
    loss = tf.reduce_sum(mended * weights)
naive = mended
grad = tape.gradient(loss, x)
print("tf.pad(x, [[1, 0], [0, 2]]).shape:", tuple(naive.shape))
print("values:", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())

# REFLECT leaves out the edge, SYMMETRIC repeats it.
row = tf.constant([[1.0, 2.0, 3.0]])
reflected = tf.pad(row, [[0, 0], [2, 2]], "REFLECT")
symmetric = tf.pad(row, [[0, 0], [2, 2]], "SYMMETRIC")
print("REFLECT:  ", reflected.numpy().tolist())
print("SYMMETRIC:", symmetric.numpy().tolist())
