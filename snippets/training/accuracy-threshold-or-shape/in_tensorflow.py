import tensorflow as tf

prob = tf.constant([[0.9], [0.2], [0.7], [0.4]])
target = tf.constant([1.0, 0.0, 1.0, 1.0])

# The metric drops the axis of size 1 before it compares.
naive = tf.keras.metrics.BinaryAccuracy()(target, prob)
print(f"BinaryAccuracy: {naive:.4f}")

# Written by hand TensorFlow broadcasts like the others.
hits = tf.cast(prob > 0.5, tf.float32) == target
by_hand = tf.reduce_mean(tf.cast(hits, tf.float32))
print(f"by hand, compared {hits.shape}: {by_hand:.4f}")

hits = tf.cast(prob[:, 0] > 0.5, tf.float32) == target
each = tf.cast(hits, tf.float32)
mended = tf.reduce_mean(each)
print(f"by hand, compared {hits.shape}: {mended:.4f}")
