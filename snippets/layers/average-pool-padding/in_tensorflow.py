import tensorflow as tf

x = tf.ones((1, 3, 3, 1))
pool = tf.keras.layers.AveragePooling2D

# The divisor is how many real pixels the window holds.
naive = pool(3, strides=1, padding="same")(x)[0, :, :, 0]
print('padding="same":')
for row in naive.numpy():
    print([f"{v:.4f}" for v in row])

weights = tf.reshape(tf.range(1.0, 10.0), (3, 3))
with tf.GradientTape() as tape:
    tape.watch(x)
    uncounted = pool(3, strides=1, padding="same")(x)[0, :, :, 0]
    loss = tf.reduce_sum(uncounted * weights)
grad = tape.gradient(loss, x)[0, :, :, 0]

# PyTorch's default: make the zeros pixels, then pool as valid.
padded = tf.keras.layers.ZeroPadding2D(1)(x)
counted = pool(3, strides=1)(padded)[0, :, :, 0]
print("ZeroPadding2D(1):")
for row in counted.numpy():
    print([f"{v:.4f}" for v in row])
