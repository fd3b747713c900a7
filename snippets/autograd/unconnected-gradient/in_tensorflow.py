import tensorflow as tf

x = tf.Variable(3.0)
unused = tf.Variable(5.0)

with tf.GradientTape(persistent=True) as tape:
    out = x**2
    # Four ways to lose the connection.
    through_numpy = tf.constant(x.numpy() * 2.0)
    through_float = tf.constant(float(x) * 2.0)
    through_int = tf.cast(tf.cast(x * 2, tf.int32), tf.float32)
    through_argmax = tf.argmax(tf.stack([x, x * 2]))

# No error: None, which fails only where it is used.
naive = tape.gradient(out, unused)
print("unused:", naive)

grad, zero = tape.gradient(
    out, [x, unused],
    unconnected_gradients=tf.UnconnectedGradients.ZERO)
print(f"unconnected_gradients=ZERO: {grad:.4f} {zero:.4f}")

lost = [tape.gradient(y, x) is None for y in (
    through_numpy, through_float, through_int, through_argmax)]
print("numpy, float, int32, argmax lose it:", lost)
