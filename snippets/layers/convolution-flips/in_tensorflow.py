import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0, 8.0])
kernel = tf.Variable([1.0, 0.0, -1.0])


def conv(kernel):
    kernel = kernel[:, None, None]
    return tf.nn.conv1d(x[None, :, None], kernel, 1, "VALID")[0, :, 0]


naive = conv(kernel)
print("tf.nn.conv1d:", naive.numpy().tolist())

with tf.GradientTape() as tape:
    correlated = conv(kernel)
    loss = tf.reduce_sum(correlated**2)
grad = tape.gradient(loss, kernel)
convolved = conv(kernel[::-1])
print("with flipped kernel:", convolved.numpy().tolist())
print("gradient:", grad.numpy().tolist())
