import tensorflow as tf

A = tf.constant([[3.0, 1.0], [0.0, 2.0], [1.0, 1.0]])

# Another order, other shapes, and V instead of its transpose.
outputs = tf.linalg.svd(A)
shapes = [str(tuple(t.shape)) for t in outputs]
print("s, u, v:", shapes)

with tf.GradientTape() as tape:
    tape.watch(A)
    s, u, v = tf.linalg.svd(A)
    total = tf.reduce_sum(s)
grad = tape.gradient(total, A)
singular = s
rebuilt = tf.matmul(u * s, v, transpose_b=True)
print("singular values:", [f"{x:.4f}" for x in s.numpy()])
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad.numpy()])
