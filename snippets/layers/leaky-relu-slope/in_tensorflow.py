import tensorflow as tf

x = tf.Variable([-10.0, -1.0, 0.5])
naive = tf.nn.leaky_relu(x)
layer = tf.keras.layers.LeakyReLU()(x)
with tf.GradientTape() as tape:
    mended = tf.nn.leaky_relu(x, alpha=0.2)
    loss = tf.reduce_sum(mended)
grad = tape.gradient(loss, x)
print("function:", [f"{v:.4f}" for v in naive.numpy()])
print("layer:   ", [f"{v:.4f}" for v in layer.numpy()])
print("0.2 said:", [f"{v:.4f}" for v in mended.numpy()])
