import tensorflow as tf
from array_api_compat import array_namespace

x = tf.constant([[1.0, 4.0], [3.0, 8.0], [8.0, 0.0]])

# The wrapper does not know TensorFlow's tensors.
try:
    array_namespace(x)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[-6:])

# The same computation in TensorFlow's own words.
centred = x - tf.reduce_mean(x, axis=0, keepdims=True)
std = tf.sqrt(tf.reduce_mean(centred**2, axis=0, keepdims=True))
scaled = centred / std
out = tf.concat([scaled, tf.cast(scaled > 0, x.dtype)], axis=1)
kind = type(out).__name__

print(f"{error}: {message}")
print(kind)
print(out.numpy().round(4))
