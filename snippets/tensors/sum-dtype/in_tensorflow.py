import tensorflow as tf

pixels = tf.constant([200, 100], dtype=tf.uint8)
# The accumulator has the input's dtype: 300 modulo 256.
total = int(tf.reduce_sum(pixels))
sum_dtype = tf.reduce_sum(pixels).dtype.name
running = tf.cumsum(pixels).numpy().tolist()
cumsum_dtype = tf.cumsum(pixels).dtype.name
print("sum:", total, sum_dtype, "- cumsum:", running, cumsum_dtype)

# reduce_sum has no dtype argument; cast before.
widened = tf.reduce_sum(tf.cast(pixels, tf.int32))
print("cast to int32 first:", int(widened))

# The largest finite float16 is 65504.
h = tf.Variable(tf.fill([1000], tf.constant(100.0, tf.float16)))
half = tf.reduce_sum(h)
half_is_inf = bool(tf.math.is_inf(half))
half_dtype = half.dtype.name
half_in_float32 = float(tf.reduce_sum(tf.cast(h, tf.float32)))
print("1000 x 100 in", half_dtype, "is inf:", half_is_inf)
print("accumulated in float32:", half_in_float32)

# The gradient comes back in the dtype of the variable.
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.cast(h, tf.float32) ** 2)
grad = tape.gradient(loss, h)[:2]
print("gradient:", grad.numpy().tolist(), grad.dtype.name)
