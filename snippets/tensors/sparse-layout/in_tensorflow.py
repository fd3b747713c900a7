import tensorflow as tf

dense = tf.constant([[0.0, 2.0, 0.0], [0.0, 0.0, 0.0], [3.0, 0.0, 4.0]])
w = tf.constant([[1.0], [2.0], [3.0]])

# Another class, made of three dense tensors.
sparse = tf.sparse.from_dense(dense)
is_tensor = isinstance(sparse, tf.Tensor)
layout = type(sparse).__name__
stored = int(tf.size(sparse.values))
print("tf.sparse.from_dense gives", layout)
print("isinstance(sparse, tf.Tensor):", is_tensor)
print("numbers stored:", stored, "of", int(tf.size(dense)))

with tf.GradientTape() as tape:
    tape.watch([sparse.values, w])
    out = tf.sparse.sparse_dense_matmul(sparse, w)
    loss = tf.reduce_sum(out**2)
values_grad, grad = tape.gradient(loss, [sparse.values, w])
print("product: ", tf.reshape(out, [-1]).numpy().tolist())
print("gradient by w:", tf.reshape(grad, [-1]).numpy().tolist())
print("gradient by the stored numbers:", values_grad.numpy().tolist())

# Functions for tensors refuse it.
try:
    tf.matmul(sparse, w)
except (TypeError, ValueError) as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("tf.matmul(sparse, w):", error)
