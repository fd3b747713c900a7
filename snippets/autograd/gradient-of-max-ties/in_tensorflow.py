import tensorflow as tf


def grad(f, *values):
    leaves = [tf.Variable(v) for v in values]
    with tf.GradientTape() as tape:
        out = tf.reduce_sum(f(*leaves))
    return [g.numpy().tolist() for g in tape.gradient(out, leaves)]


tied = [1.0, 3.0, 3.0]
(reduce_max,) = grad(tf.reduce_max, tied)
(along_axis,) = grad(lambda x: tf.reduce_max(x, axis=0), tied)
maximum = grad(tf.maximum, 2.0, 2.0)
(relu,) = grad(tf.nn.relu, 0.0)
(absolute,) = grad(tf.abs, 0.0)
(clip,) = grad(lambda x: tf.clip_by_value(x, -1.0, 1.0), [1.0, 2.0])

# Off the tie there is one derivative, and nothing to choose.
untied = grad(tf.reduce_max, [1.0, 3.0, 2.0])[0]

print("reduce_max, tied:  ", reduce_max)
print("with axis=0, tied: ", along_axis)
print("maximum(2, 2):     ", maximum)
print("relu(0), abs(0):   ", relu, absolute)
print("clip at its bound: ", clip)
print("no tie:            ", untied)
