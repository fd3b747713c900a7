import tensorflow as tf

x = tf.reshape(tf.range(5.0), (1, 1, 5, 1))     # each pixel its number


def resize(x, size):
    out = tf.image.resize(x, (1, size), method="nearest")
    return tf.reshape(out, [-1])


with tf.GradientTape() as tape:
    tape.watch(x)
    mended = resize(x, 3)
    loss = tf.reduce_sum(mended**2)
grad = tf.reshape(tape.gradient(loss, x), [-1])
naive = mended
print("nearest, 5 to 3: ", tf.cast(naive, tf.int32).numpy().tolist())
whole = resize(x, 10)
print("nearest, 5 to 10:", tf.cast(whole, tf.int32).numpy().tolist())

# TensorFlow 1's function rounds down, as PyTorch's "nearest" does.
resize_v1 = tf.compat.v1.image.resize_nearest_neighbor
legacy = tf.reshape(resize_v1(x, (1, 3)), [-1])
print("v1, 5 to 3:      ", tf.cast(legacy, tf.int32).numpy().tolist())
