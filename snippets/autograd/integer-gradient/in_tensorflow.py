import tensorflow as tf

n = tf.Variable([1, 2, 3])

# A warning in the log, then None: no exception.
error = None
with tf.GradientTape() as tape:
    y = tf.reduce_sum(n * n)
integer_grad = tape.gradient(y, n)
print("error:", error)
print("gradient by an int32 variable:", integer_grad)

# No promotion either: counts must be cast before it meets x.
counts = tf.constant([1, 2, 3])
x = tf.Variable(tf.cast(counts, tf.float32))
with tf.GradientTape() as tape:
    out = tf.reduce_sum(tf.cast(counts, x.dtype) * x**2)
grad = tape.gradient(out, x)
print(f"out = {out.numpy():.4f}")
print("grad:", [f"{g:.4f}" for g in grad.numpy()])
