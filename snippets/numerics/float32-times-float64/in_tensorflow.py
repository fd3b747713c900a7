import numpy as np
import tensorflow as tf

a = tf.Variable([0.5, 1.5])
b = tf.constant([2.0, 4.0], dtype=tf.float64)

naive = dtype = None
try:
    naive = a * b
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"a * b: {error}: {message} ...")

# A NumPy array is converted to the tensor's dtype, silently.
with_numpy = a * np.array([2.0, 4.0])
numpy_dtype = with_numpy.dtype.name
print("a * float64 array:", numpy_dtype)

with tf.GradientTape() as tape:
    product = a * tf.cast(b, a.dtype)
grad = tape.gradient(product, a)
print("cast first:", product.numpy().tolist(), product.dtype.name)
print("gradient by a:", grad.numpy().tolist(), grad.dtype.name)
