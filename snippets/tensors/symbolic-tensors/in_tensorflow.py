import tensorflow as tf

x = tf.reshape(tf.range(6.0), (2, 3))
w = tf.Variable(tf.ones((3, 1)))
kinds, checks, failures = [], [], []


@tf.function(input_signature=[tf.TensorSpec((2, 3), tf.float32)])
def f(x):
    # This body runs while tracing; x is a symbol here.
    kinds.append(type(x).__name__)
    checks.append(isinstance(x, tf.Tensor))
    try:
        x.numpy()
    except AttributeError as e:
        failures.append(e)
    return tf.matmul(x, w) * 2.0


graph = f.get_concrete_function()
kind, is_tensor = kinds[0], checks[0]
print("isinstance(x, tf.Tensor):", is_tensor)
symbolic_shape = list(graph.structured_outputs.shape)
print(kind, "gives", tuple(symbolic_shape), "before any call")

error = type(failures[0]).__name__
message = " ".join(str(failures[0]).split()[:6])
print("x.numpy():", error)

with tf.GradientTape() as tape:
    out = f(x)
    total = tf.reduce_sum(out)
grad = tape.gradient(total, w)
print("with values:", tf.reshape(out, [-1]).numpy().tolist())
print("gradient:", tf.reshape(grad, [-1]).numpy().tolist())
