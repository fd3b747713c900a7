import numpy as np
import tensorflow as tf

x = np.array([0.0, 1.0, 2.0])
x.setflags(write=False)

# A tensor cannot be assigned to at all.
t = tf.constant(x)
try:
    t[0] = 99
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[-5:])
    print(error, "-", message)
source = x.copy()
print("source:", source)

# A new tensor with one element replaced.
safe = tf.tensor_scatter_nd_update(t, [[1]], [99.0])
print("copy:  ", safe.numpy())
