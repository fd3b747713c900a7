import numpy as np
import tensorflow as tf

ints = tf.constant([1, 2])
factors = np.array([2.5, 1.5])

# The Python number is checked ...
try:
    times_float = (ints * 2.5).dtype.name
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    times_float = type(e).__name__
print("int * 2.5:", times_float)

# ... the array is converted to int32, fractions and all.
times_array = (ints * factors).numpy().tolist()
print("int * array:", times_array)

# Made a tensor first, it is refused like any other dtype.
try:
    ints * tf.constant(factors)
except tf.errors.InvalidArgumentError as e:
    print("int * tf.constant(array):", type(e).__name__)

x = tf.cast(ints, tf.float32)
with tf.GradientTape() as tape:
    tape.watch(x)
    mended = x * factors
grad = tape.gradient(mended, x)
print("cast first:", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())
