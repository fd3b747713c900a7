import numpy as np
import tensorflow as tf

x = tf.constant([1.0, 2.0])
dtype = str(x.dtype)
float_dtype = x.dtype.name
int_dtype = tf.constant([1, 2]).dtype.name
bool_dtype = tf.constant([True, False]).dtype.name
# An array keeps its own dtype: here NumPy's float64.
array_dtype = tf.constant(np.array([1.0, 2.0])).dtype.name
print("floats  ", float_dtype)
print("integers", int_dtype)
print("booleans", bool_dtype)
print("array of float64 ->", array_dtype)

# 2**24 + 1 has no float32; 2**31 - 1 is the largest int32.
big = tf.constant(2.0**24)
float_step = float(big + 1 - big)
int_plus_one = int(tf.constant(2**31 - 1) + 1)
print("2.0**24 + 1 - 2.0**24 =", float_step)
print("2**31 - 1 + 1 =", int_plus_one)

# A literal that does not fit int32 becomes int64 without a word.
big_dtype = tf.constant(2**31).dtype.name
print("2**31 is", big_dtype)

# Naming the dtype makes every framework compute the same.
scaled = tf.constant([0.1, 0.2], dtype=tf.float32) * 3
counted = tf.constant([1, 2], dtype=tf.int32) + 1
print("float32:", [f"{v:.4f}" for v in scaled.numpy()], scaled.dtype.name)
print("int32:  ", counted.numpy().tolist(), counted.dtype.name)
