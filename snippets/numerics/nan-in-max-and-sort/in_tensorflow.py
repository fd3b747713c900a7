import tensorflow as tf

nan = float("nan")
x = tf.Variable([1.0, nan, 3.0, 2.0])

best = int(tf.argmax(x))
order = tf.argsort(x).numpy().tolist()
pooled = tf.nn.max_pool1d(x[None, :, None], 2, 2, "VALID")
pool_keeps_nan = bool(tf.reduce_any(tf.math.is_nan(pooled)))
max_is_nan = bool(tf.math.is_nan(tf.reduce_max(x)))
print("reduce_max is nan:", max_is_nan)
print("argmax:     ", best)
print("argsort:    ", order)
print("max pooling:", tf.reshape(pooled, [-1]).numpy().tolist())

# Decide what NaN means before comparing: here, the smallest.
with tf.GradientTape() as tape:
    safe = tf.where(tf.math.is_nan(x), float("-inf"), x)
    largest = tf.reduce_max(safe)
grad = tape.gradient(largest, x)
mended = [float(largest), int(tf.argmax(safe))]
sorted_safe = tf.argsort(safe)
print("NaN as -inf:", mended, sorted_safe.numpy().tolist())
print("gradient:   ", grad.numpy().tolist())
