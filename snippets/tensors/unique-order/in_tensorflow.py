import tensorflow as tf

labels = tf.constant([3, 1, 3, 2])

values, naive = tf.unique(labels)
print("unique:", values.numpy().tolist(), "codes:", naive.numpy().tolist())

# Sort the values, then look up the code of every label.
ordered = tf.sort(values)
mended = tf.searchsorted(ordered, labels)
print("sorted:", ordered.numpy().tolist(),
      "codes:", mended.numpy().tolist())

amounts = tf.Variable([10.0, 20.0, 30.0, 40.0])
with tf.GradientTape() as tape:
    sums = tf.math.unsorted_segment_sum(amounts, mended, 3)
    loss = tf.reduce_sum(sums**2)
grad = tf.convert_to_tensor(tape.gradient(loss, amounts))
print("sum per value:", sums.numpy().tolist())
print("gradient:", grad.numpy().tolist())
