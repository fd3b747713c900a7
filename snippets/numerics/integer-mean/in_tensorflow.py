import tensorflow as tf

hits = tf.constant([1, 0, 1, 1])  # right, wrong, right, right
debts = tf.constant([-3, -4])

# An integer goes in, so an integer comes out: cut towards zero.
naive = tf.reduce_mean(hits)
naive_debts = tf.reduce_mean(debts)
dtype = naive.dtype.name
print("tf.reduce_mean(hits): ", naive.numpy(), dtype)
print("tf.reduce_mean(debts):", naive_debts.numpy())

# The comparison that makes hits gives bool, which raises.
try:
    tf.reduce_mean(hits == 1)
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    bool_error = type(e).__name__
    print("bool mean:", bool_error)

accuracy = tf.reduce_mean(tf.cast(hits, tf.float32))
debt = tf.reduce_mean(tf.cast(debts, tf.float32))
print(f"as float32: {accuracy:.4f} {debt:.4f}")
