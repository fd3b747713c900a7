import tensorflow as tf

sides = tf.constant([100_000, 100_000])
dtype = sides.dtype.name
naive = int(tf.reduce_prod(sides))
print("dtype:", dtype)
print("reduce_prod:", naive)

# Ask for 64 bits where the integers are made.
wide = int(tf.reduce_prod(tf.constant([100_000, 100_000], tf.int64)))
print("int64:      ", wide)

# Floating point has the range, and a gradient.
lengths = tf.Variable([100_000.0, 100_000.0])
with tf.GradientTape() as tape:
    mended = tf.reduce_prod(lengths)
grad = tape.gradient(mended, lengths)
print(f"float32:     {mended.numpy():.4f}")
print("gradient:", grad.numpy().tolist())
