import tensorflow as tf

x = tf.Variable([1.0, 3.0, 5.0])
low = tf.constant([0.0, 4.0, 0.0])
high = tf.constant([2.0, 2.0, 6.0])

naive = tf.clip_by_value(x, low, high)
print("clip_by_value:", naive.numpy().tolist())

# Two calls say which bound has the last word.
with tf.GradientTape() as tape:
    mended = tf.minimum(tf.maximum(x, low), high)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, x)
print("maximum, then minimum:", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())
