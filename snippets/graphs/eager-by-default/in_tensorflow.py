import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])
eager = tf.executing_eagerly()     # True without asking for it
print("eager:", eager)

with tf.GradientTape() as tape:
    y = x * x + 1.0                # evaluated on this line
    kind = type(y).__name__
    seen = y.numpy().tolist()      # a NumPy array, no session
    print("after the line:", kind, seen)
    out = tf.reduce_sum(y) * 2.0

grad = tape.gradient(out, x)
print(f"out {out.numpy():.4f}, grad {grad.numpy().tolist()}")


@tf.function
def double(v):
    # Opting in to a graph: here v has no value yet.
    return v * 2.0, tf.constant(tf.executing_eagerly())


eager_in_function = bool(double(y)[1])
print("eager inside tf.function:", eager_in_function)
