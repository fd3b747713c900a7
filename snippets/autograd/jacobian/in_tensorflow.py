import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])


def f(x):
    return tf.stack([x[0] * x[1], tf.sin(x[2]) * x[0]])


with tf.GradientTape(persistent=True) as tape:
    out = f(x)

# One backward pass a row, all rows by pfor.
jacobian = tape.jacobian(out, x)
for row in jacobian.numpy():
    print("row:", [f"{v:.4f}" for v in row])

# A vector target is no error: its elements are added first.
error = None
summed = tape.gradient(out, x)
print("column sums:", [f"{v:.4f}" for v in summed.numpy()])
