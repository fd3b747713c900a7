import tensorflow as tf

n = 2**24 + 1024
ones = tf.ones(n)

with tf.GradientTape() as tape:
    tape.watch(ones)
    result = tf.reduce_sum(ones)
grad_first = float(tape.gradient(result, ones)[0])
total = float(result)

running = float(tf.cumsum(ones)[-1])
exact = float(tf.cumsum(tf.cast(ones, tf.float64))[-1])
print("reduce_sum:", total, " cumsum:", running, " in float64:", exact)
lost_in_sum, lost_in_cumsum = n - total, n - running
lost_when_wide = n - exact
print("lost by the sum:", lost_in_sum, " by cumsum:", lost_in_cumsum)

pairs = tf.ones((n, 2))
columns = float(tf.reduce_sum(pairs, axis=0)[0])
lost_in_columns = n - columns
print("reduce_sum(axis=0) of two columns:", columns)
