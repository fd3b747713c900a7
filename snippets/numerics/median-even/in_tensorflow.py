import tensorflow as tf

x = tf.Variable([4.0, 1.0, 3.0, 2.0])

# tf has no median of its own; Keras does.
with tf.GradientTape() as tape:
    mended = tf.keras.ops.median(x)
grad = tape.gradient(mended, x)
naive = mended
print(f"tf.keras.ops.median: {naive.numpy():.4f}")
print("its gradient:", tf.convert_to_tensor(grad).numpy().tolist())

# The composed port that takes one element takes the upper one.
upper = tf.sort(x)[x.shape[0] // 2]
print(f"tf.sort(x)[n // 2]:  {upper.numpy():.4f}")
grad = tf.convert_to_tensor(grad)
