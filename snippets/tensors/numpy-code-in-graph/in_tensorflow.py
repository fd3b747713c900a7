import numpy as np
import tensorflow as tf

calls = 0


def numpy_sin(a):
    global calls
    calls += 1
    return np.sin(a)


def gradient(f):
    x = tf.constant([0.0, 0.5, 1.0])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.reduce_sum(f(x))
    return tape.gradient(y, x)


# In the graph a node that calls Python: run on every call.
@tf.function
def host(x):
    return tf.numpy_function(numpy_sin, [x], tf.float32)


naive = gradient(host)
naive = "None" if naive is None else "gradient"
out = host(tf.constant([0.0, 0.5, 1.0]))
print("numpy_function:", naive, "- NumPy ran", calls, "times")

# The graph knows neither the shape nor a gradient of the node.
spec = tf.TensorSpec([3], tf.float32)
shape_lost = host.get_concrete_function(spec).output_shapes.rank is None
print("shape unknown in the graph:", shape_lost)

# py_function hands over tensors: TensorFlow code in it has a gradient,
# NumPy code in it yields zeros without a word.
py = tf.function(lambda x: tf.py_function(np.sin, [x], tf.float32))
py_function_grad = float(tf.reduce_sum(gradient(py)))
print(f"py_function of np.sin: {py_function_grad:.4f}")
py = tf.function(lambda x: tf.py_function(tf.sin, [x], tf.float32))
tf_code_grad = float(tf.reduce_sum(gradient(py)))
print(f"py_function of tf.sin: {tf_code_grad:.4f}")


@tf.custom_gradient
def sin(x):
    y = tf.ensure_shape(tf.numpy_function(numpy_sin, [x], tf.float32), [3])
    return y, lambda upstream: upstream * tf.cos(x)


grad = gradient(tf.function(sin))
print("with a gradient of its own:", [f"{g:.4f}" for g in grad.numpy()])
