import tensorflow as tf

x = -tf.reshape(tf.range(1.0, 10.0), (1, 3, 3, 1))  # all negative
pool = tf.keras.layers.MaxPooling2D(3, strides=2)

# What serves a convolution: a padding layer before it.
naive = pool(tf.keras.layers.ZeroPadding2D(1)(x))[0, :, :, 0]
print("ZeroPadding2D(1):", naive.numpy().tolist())

# A maximum needs a padding that never wins.
lowest = -float("inf")
with tf.GradientTape() as tape:
    tape.watch(x)
    sides = [[0, 0], [1, 1], [1, 1], [0, 0]]
    padded = tf.pad(x, sides, constant_values=lowest)
    mended = pool(padded)[0, :, :, 0]
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, x)[0, :, :, 0]
print("padded with -inf:", mended.numpy().tolist())

zero_padded = pool(tf.pad(x, sides))[0, :, :, 0]
