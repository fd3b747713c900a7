import numpy as np
import tensorflow as tf

# tf.constant has no global setting; Keras's does not reach it.
tf.keras.backend.set_floatx("float64")
default_float = tf.constant([1.5]).dtype.name
default_int = tf.constant([1]).dtype.name
print("floats", default_float, "integers", default_int)
array_dtype = tf.constant(np.ones(1, np.float32)).dtype.name
print("from a float32 array:", array_dtype)

# 2**24 + 1 - 2**24 needs more than the 24 bits of float32.
big = tf.constant([2.0**24], dtype=tf.float64)
step = big + 1 - big
print("2**24 + 1 - 2**24 =", step.numpy().tolist())

x = tf.constant([0.1], dtype=tf.float64)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_sum(x**3)
grad = tape.gradient(y, x)
print(f"gradient of x**3 at 0.1: {float(grad[0]):.4f}", grad.dtype.name)
