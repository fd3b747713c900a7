import tensorflow as tf

# Rows of one pattern, of size 1 and of size 0.01.
x = tf.constant([[1.0, 2.0, 3.0, 6.0], [0.01, 0.02, 0.03, 0.06]])
LayerNorm = tf.keras.layers.LayerNormalization

naive = LayerNorm()(x)                      # epsilon=1e-3
for row in naive.numpy():
    print([f"{v:.4f}" for v in row])

weights = tf.range(4.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    mended = LayerNorm(epsilon=1e-3)(x)
    loss = tf.reduce_sum(mended * weights)
grad = tape.gradient(loss, x)
as_pytorch = LayerNorm(epsilon=1e-5)(x)
print("epsilon=1e-5, small row:",
      [f"{v:.4f}" for v in as_pytorch[1].numpy()])
