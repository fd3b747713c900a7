import tensorflow as tf

image = tf.reshape(tf.range(1.0, 10.0), (3, 3, 1))  # H, W, C: no batch
conv = tf.keras.layers.Conv2D(1, 2, use_bias=False,
                              kernel_initializer="ones")

# Keras counts the axes and refuses.
naive = None
try:
    naive = list(conv(image).shape)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")

with tf.GradientTape() as tape:
    tape.watch(image)
    mended = conv(image[None])[0]
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, image)
values = tf.reshape(mended, [-1]).numpy().tolist()
print("through a batch of one:", values)

# tf.nn has another rule: axes in front are all taken for batches.
kernel = tf.ones((2, 2, 1, 1))
more = tf.nn.conv2d(image[None, None], kernel, 1, "VALID")
print("two batch axes in tf.nn.conv2d:", list(more.shape))
