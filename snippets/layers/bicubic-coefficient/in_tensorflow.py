import tensorflow as tf

x = tf.constant([0.0, 0.0, 0.0, 0.0, 100.0, 100.0, 100.0, 100.0])
x = tf.reshape(x, (1, 1, 8, 1))


def resize(x):
    out = tf.image.resize(x, (1, 16), method="bicubic")
    return tf.reshape(out, [-1])


with tf.GradientTape() as tape:
    tape.watch(x)
    mended = resize(x)                  # coefficient a = -0.5
    loss = tf.reduce_sum(mended * tf.range(16.0))
grad = tf.reshape(tape.gradient(loss, x), [-1])
naive = mended
print("bicubic:", [f"{v:.4f}" for v in naive[5:11].numpy()])
print(f"overshoot: {tf.reduce_max(naive) - 100:.4f}")
