import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
kernel = tf.reshape([1.0, 10.0, 100.0], (3, 1, 1))


def up(x, size, padding):
    return tf.nn.conv1d_transpose(x[None, :, None], kernel,
                                  (1, size, 1), 2, padding)[0, :, 0]


full = up(x, 7, "VALID")
print("VALID:       ", full.numpy().tolist())
# SAME doubles the size: it cuts one from the end.
naive = up(x, 6, "SAME")
print("SAME:        ", naive.numpy().tolist())

as_pytorch = up(x, 7, "VALID")[1:]      # cut the front, as PyTorch does
print("cut in front:", as_pytorch.numpy().tolist())
with tf.GradientTape() as tape:
    tape.watch(x)
    as_tensorflow = up(x, 6, "SAME")
    loss = tf.reduce_sum(as_tensorflow**2)
grad = tape.gradient(loss, x)
