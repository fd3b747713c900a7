import tensorflow as tf

x = tf.Variable([[1.0, 5.0], [7.0, 2.0]])

# Axis 0 is the default here, of cumsum too.
naive = tf.argmax(x)
summed = tf.cumsum(x)
print("tf.argmax(x):", naive.numpy().tolist())
print("tf.cumsum(x):", summed.numpy().tolist())

mended = tf.argmax(x, axis=0)
columns = tf.range(2, dtype=mended.dtype)
with tf.GradientTape() as tape:
    picked = tf.gather_nd(x, tf.stack([mended, columns], axis=1))
    loss = tf.reduce_sum(picked**2)
grad = tf.convert_to_tensor(tape.gradient(loss, x))
print("axis=0:", mended.numpy().tolist(),
      "gradient:", grad.numpy().tolist())

flat = int(tf.argmax(tf.reshape(x, [-1])))
print("of the flattened:", flat)
