import tensorflow as tf

a = tf.reshape(tf.range(6.0), (2, 3))
b = tf.reshape(tf.range(6.0, 12.0), (2, 3))

with tf.GradientTape() as tape:
    tape.watch(a)
    # The axis has no default here: it must be said.
    rows = tf.concat([a, b], axis=0)
    columns = tf.concat([a, b], axis=1)
    stacked = tf.stack([a, b], axis=0)
    weights = tf.reshape(tf.range(12.0), (2, 6))
    total = tf.reduce_sum(columns * weights)
shapes = [str(tuple(t.shape)) for t in (rows, columns, stacked)]
print("concat along 0, concat along 1, stack:", shapes)

# The gradient is cut back into the pieces it came from.
grad = tape.gradient(total, a)
print("gradient of a:", grad.numpy().tolist())

# Mixed dtypes are an error: cast by hand.
mixed_dtype = None
try:
    tf.concat([tf.constant([1, 2]), tf.constant([0.5])], axis=0)
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("int and float together:", error)
integers = tf.cast(tf.constant([1, 2]), tf.float32)
cast = tf.concat([integers, tf.constant([0.5])], axis=0)
print("after tf.cast:", cast.dtype.name)
