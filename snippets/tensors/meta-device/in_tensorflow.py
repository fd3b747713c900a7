import numpy as np
import tensorflow as tf

N = 100_000


@tf.function
def linear(batch, weight):
    return tf.matmul(batch, weight, transpose_b=True)


# No device of this kind; tracing with specifications does the same.
batch = tf.TensorSpec((32, N), tf.float32)
weight = tf.TensorSpec((N, N), tf.float32)
graph = linear.get_concrete_function(batch, weight)
product = graph.structured_outputs
product_shape = list(product.shape)
count = int(np.prod(weight.shape, dtype=np.int64))
gigabytes = count * weight.dtype.size / 1e9
kind = type(product).__name__
print("product:", product.shape)
print("the weight would take", gigabytes, "GB")

try:
    product.numpy()
except AttributeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("asking for a value:", error)

# The same function, with values.
weight = tf.Variable([[1.0, 2.0, 3.0]])
with tf.GradientTape() as tape:
    out = linear(tf.constant([[1.0, 1.0, 2.0]]), weight)
    total = tf.reduce_sum(out)
grad = tape.gradient(total, weight)
print("with values:", out.numpy().tolist())
print("gradient:", grad.numpy().tolist())
