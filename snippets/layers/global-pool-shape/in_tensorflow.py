import tensorflow as tf

# Two images, N, H, W, C, with two channels each.
x = tf.reshape(tf.range(1.0, 17.0), (2, 2, 2, 2))
Pool = tf.keras.layers.GlobalAveragePooling2D

pooled = Pool()(x)
pooled_shape = list(pooled.shape)
print("pooled:", pooled_shape)
# (N, C) meets (W, C) of the image: here the sizes happen to fit.
naive = x * pooled
print("x * pooled, first image:", naive[0].numpy().tolist())

with tf.GradientTape() as tape:
    tape.watch(x)
    mended = x * Pool(keepdims=True)(x)
    loss = tf.reduce_sum(mended)
grad = tape.gradient(loss, x)
print("keepdims=True:          ", mended[0].numpy().tolist())

# With three images they do not, and it raises.
x3 = tf.ones((3, 2, 2, 2))
try:
    x3 * Pool()(x3)
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(e.message.split("}} ")[-1].split()[:6])
    print(f"{error}: {message}")
