import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
kernel = tf.Variable(rng.normal(size=(4, 2)).astype("float32"))
batch = tf.constant(rng.normal(size=(4, 4)).astype("float32"))


def layer(x):
    return tf.matmul(x, kernel)


def attempt(x):
    try:
        return str(tuple(layer(x).shape))
    except Exception as e:
        global error, message
        error = type(e).__name__
        # The text begins with the node that TensorFlow wrapped.
        message = " ".join(str(e).split("}}")[-1].split()[:6])
        return error


with tf.GradientTape() as tape:
    out = layer(batch)
    total = tf.reduce_sum(out)
grad = tape.gradient(total, kernel)

lone_sample = attempt(batch[0])
transposed = attempt(tf.transpose(batch))   # square, so it fits
three_features = attempt(batch[:, :3])

print("lone sample   ", lone_sample)
print("transposed    ", transposed)
print("three features", three_features, "-", message)
