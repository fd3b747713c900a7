import tensorflow as tf
import tensorflow.experimental.numpy as tnp


def standardize(x, xp):
    return (x - xp.mean(x, axis=0)) / xp.std(x, axis=0)


x = tf.constant([[1.0, 10.0], [2.0, 20.0], [6.0, 60.0]])

try:
    namespace = x.__array_namespace__().__name__
except AttributeError as e:
    namespace = None
    error = type(e).__name__
    message = " ".join(str(e).split()[-4:])
    print(error, "-", message)

# TensorFlow's NumPy-like names live in a module of their own.
out = standardize(x, tnp)
print("first row:", [f"{v:.4f}" for v in out[0].numpy()])

# Not all of the standard is there.
has_linalg = hasattr(tnp, "linalg")
print("tf.experimental.numpy has linalg:", has_linalg)
