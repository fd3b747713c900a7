import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0, 4.0])
try:
    x[1:] += x[:-1]
    naive = x.numpy().tolist()
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    naive = error
print("x[1:] += x[:-1]:", naive)

# The right side is computed, then assigned: nothing overlaps.
x[1:].assign(x[1:] + x[:-1])
mended = x.numpy()
print("assign:         ", mended.tolist())

v = tf.constant([1.0, 2.0, 3.0, 4.0])
with tf.GradientTape() as tape:
    tape.watch(v)
    y = tf.concat([v[:1], v[1:] + v[:-1]], axis=0)
    loss = tf.reduce_sum(y**2)
grad = tape.gradient(loss, v)
print("gradient:", grad.numpy().tolist())
