import tensorflow as tf

image = tf.reshape(tf.range(18.0), (1, 2, 3, 3))
image = tf.transpose(image, (0, 2, 3, 1))  # N, H, W, C
kernel = tf.Variable(tf.reshape(tf.range(8.0), (1, 2, 2, 2)))

# (N, rows, columns, kh * kw * C)
patches = tf.image.extract_patches(
    image, sizes=[1, 2, 2, 1], strides=[1, 1, 1, 1],
    rates=[1, 1, 1, 1], padding="VALID")
first_patch = patches[0, 0, 0].numpy().tolist()
print("shape:", patches.shape)
print("first patch:", first_patch)

# (out, in, h, w) -> (h, w, in, out), the order of the patches.
with tf.GradientTape() as tape:
    turned = tf.transpose(kernel, (2, 3, 1, 0))
    y = tf.reshape(patches, (4, 8)) @ tf.reshape(turned, (8, 1))
    loss = tf.reduce_sum(y**2)
grad = tape.gradient(loss, kernel)
out = tf.reshape(y, [-1])
print("product:", out.numpy().tolist())
print("gradient[0, 0]:", grad[0, 0].numpy().tolist())

direct = tf.reshape(tf.nn.conv2d(image, turned, 1, "VALID"), [-1])
is_convolution = bool(tf.reduce_all(tf.abs(out - direct) < 1e-3))
print("equals conv2d:", is_convolution)
