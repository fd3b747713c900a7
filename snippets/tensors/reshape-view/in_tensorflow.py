import tensorflow as tf

x = tf.Variable(tf.reshape(tf.range(6.0), (2, 3)))

# A tensor has no strides; a reshaped one is a value of its own.
wide = tf.reshape(x, (3, 2))
turned = tf.transpose(x)
flat = tf.reshape(turned, (6,))
print("reshape of the transpose:", flat.numpy().tolist())

# Only a Variable can be written to, and what was read stays.
x[0, 0].assign(99.0)
after_write = float(wide[0, 0])
after_write_transposed = float(flat[0])
print("x after assign:", x.numpy().tolist())
print("after x[0, 0] = 99: reshaped", after_write, "flat", float(flat[0]))

# Both pass the gradient back to its place.
x.assign(tf.reshape(tf.range(6.0), (2, 3)))
with tf.GradientTape() as tape:
    flattened = tf.reshape(tf.transpose(x), (6,))
    total = tf.reduce_sum(flattened * tf.range(6.0))
grad = tape.gradient(total, x)
print("gradient:", grad.numpy().tolist())
