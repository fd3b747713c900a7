import tensorflow as tf

index = tf.constant([[0], [0], [2]])
values = tf.ones(3)
weights = tf.constant([10.0, 20.0, 30.0])

# There is no x[...] += 1; what a port reaches for accumulates.
with tf.GradientTape() as tape:
    tape.watch(values)
    counted = tf.tensor_scatter_nd_add(tf.zeros(3), index, values)
    loss = tf.reduce_sum(counted * weights)
naive = counted
grad = tape.gradient(loss, values)
print("tensor_scatter_nd_add:", counted.numpy().tolist())
print("gradient of the added values:", grad.numpy().tolist())

# On a Variable: scatter_nd_add, in place.
v = tf.Variable(tf.zeros(3))
v.scatter_nd_add(index, values)
print("Variable.scatter_nd_add:", v.numpy().tolist())

# Grouped sums have a name of their own.
grouped = tf.math.unsorted_segment_sum(values, [0, 0, 2], 3)
print("unsorted_segment_sum:", grouped.numpy().tolist())
