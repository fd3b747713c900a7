import tensorflow as tf

x = tf.constant([0.0, 0.0, 80.0, 0.0, 0.0, 0.0, 0.0, 0.0])
x = tf.reshape(x, (1, 1, 8, 1))


def resize(x, **options):
    return tf.reshape(tf.image.resize(x, (1, 2), **options), [-1])


naive = resize(x)                       # antialias=False
print("default:       ", [f"{v:.4f}" for v in naive.numpy()])

with tf.GradientTape() as tape:
    tape.watch(x)
    smooth = resize(x, antialias=True)
    loss = tf.reduce_sum(smooth**2)
grad = tf.reshape(tape.gradient(loss, x), [-1])
sparse = resize(x, antialias=False)
print("antialias=True:", [f"{v:.4f}" for v in smooth.numpy()])
