import numpy as np
import tensorflow as tf

t = tf.constant([1.0, 2.0, 3.0])

error = None
values = np.asarray(t, copy=False)
writeable = values.flags.writeable
print("copy=False:", values.tolist(), "writeable:", writeable)

# .numpy() copies, so its array may be written to.
print(".numpy() writeable:", t.numpy().flags.writeable)

try:
    np.asarray(t, dtype=np.float64, copy=False)
except ValueError as e:
    converted_error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("as float64:", converted_error, "-", message)

doubled = values * 2
