import tensorflow as tf

even = tf.reshape(tf.range(1.0, 17.0), (4, 4))  # an even size, 4 by 4
odd = tf.reshape(tf.range(1.0, 26.0), (5, 5))
kernel = tf.reshape(tf.range(1.0, 10.0), (3, 3, 1, 1))


def conv(x, padding):
    x = x[None, :, :, None]
    return tf.nn.conv2d(x, kernel, 2, padding)[0, :, :, 0]


naive = conv(even, "SAME")
naive_odd = conv(odd, "SAME")
print("SAME, size 4:", naive.numpy().tolist())
print("SAME, size 5:", naive_odd.numpy().tolist())

# Both directions, made equal. PyTorch's padding=1: pad, then VALID.
as_pytorch = conv(tf.pad(even, [[1, 1], [1, 1]]), "VALID")
print("padded by 1: ", as_pytorch.numpy().tolist())
with tf.GradientTape() as tape:
    tape.watch(even)
    as_tensorflow = conv(even, "SAME")
    loss = tf.reduce_sum(as_tensorflow**2)
grad = tape.gradient(loss, even)
