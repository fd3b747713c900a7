import tensorflow as tf

x = tf.Variable([0.0, 1.0, 2.0])
y = tf.constant([10.0, 20.0, 30.0])

naive = tf.meshgrid(x, y)[0]
print("first grid:", naive.numpy().tolist())

weights = tf.reshape(tf.range(9.0), (3, 3))
with tf.GradientTape() as tape:
    across, down = tf.meshgrid(x, y, indexing="ij")
    mended = across**2 + down
    loss = tf.reduce_sum(mended * weights)
grad = tape.gradient(loss, x)
print("indexing='ij':", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())
