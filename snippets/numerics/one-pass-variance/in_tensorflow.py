import tensorflow as tf

x = tf.constant([10000.0, 10001.0, 10002.0, 10003.0])

# 100020001 needs 27 bits, float32 has 24: the differences are gone.
one_pass = float(tf.reduce_mean(x * x) - tf.reduce_mean(x) ** 2)
with tf.GradientTape() as tape:
    tape.watch(x)
    two_pass = tf.reduce_mean((x - tf.reduce_mean(x)) ** 2)
grad = tape.gradient(two_pass, x)
print(f"mean(x*x) - mean(x)**2: {one_pass:.4f}")
print(f"mean((x - mean(x))**2): {two_pass:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.numpy()])

layer = tf.keras.layers.BatchNormalization(momentum=0.0)
layer(x[:, None], training=True)
layer_variance = float(layer.moving_variance[0])
print(f"BatchNormalization: {layer_variance:.4f}")
