import tensorflow as tf

a = tf.constant([[1.0, 2.0], [3.0, 4.0]])
v = tf.Variable([5.0, 6.0])

naive = None
try:
    naive = tf.matmul(a, v).numpy().tolist()
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split("}} ")[-1].split()[:6])
    print(f"tf.matmul(a, v): {error}: {message}")

with tf.GradientTape() as tape:
    mended = tf.linalg.matvec(a, v)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, v)
print("matvec:", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())

# Vector times vector: tensordot over one axis.
dot = float(tf.tensordot(v, v, 1))
print(f"tensordot(v, v, 1): {dot:.4f}")
