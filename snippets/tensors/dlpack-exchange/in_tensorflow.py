import numpy as np
import tensorflow as tf

t = tf.constant([0.0, 1.0, 2.0, 3.0])

array = np.from_dlpack(t)
seen = array.copy()
total = array.sum()
writeable = array.flags.writeable
print(f"NumPy sees {seen.tolist()}, sum {total:.4f}")
print("writeable:", writeable)

# Memory of a value that must not change comes read-only.
try:
    array[0] = 10
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(error, "-", message)
after = t.numpy().copy()
print("tensor afterwards:", after.tolist())
