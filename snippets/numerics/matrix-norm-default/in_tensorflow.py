import tensorflow as tf

m = tf.Variable([[1.0, 2.0], [3.0, 4.0]])

# Without axes: the norm of all elements as one vector.
naive = tf.norm(m, ord=2)
print(f"norm(m, ord=2):              {naive.numpy():.4f}")

# With two axes: a norm of the matrix.
with tf.GradientTape() as tape:
    mended = tf.norm(m, ord=2, axis=[0, 1])
grad = tape.gradient(mended, m)
print(f"norm(m, ord=2, axis=[0, 1]): {mended.numpy():.4f}")
print("gradient:", [[f"{v:.4f}" for v in row] for row in grad.numpy()])

frobenius = float(tf.norm(m))
print(f"norm(m):                     {frobenius:.4f}")
