import tensorflow as tf

empty = tf.zeros(0)
total = float(tf.reduce_sum(empty))
product = float(tf.reduce_prod(empty))
boolean = tf.cast(empty, tf.bool)
any_all = [bool(tf.reduce_any(boolean)), bool(tf.reduce_all(boolean))]
mean_is_nan = bool(tf.math.is_nan(tf.reduce_mean(empty)))
int_mean = str(int(tf.reduce_mean(tf.zeros(0, tf.int32))))
print("sum", total, "product", product, "any, all", any_all)
print("mean is NaN:", mean_is_nan, "- of integers:", int_mean)
log_sum_exp = str(float(tf.reduce_logsumexp(empty)))
print("logsumexp:", log_sum_exp)

# No error: the smallest value of the dtype is the answer.
largest = str(float(tf.reduce_max(empty)))
largest_works = True
print("max:", largest)
print("max of int32:", int(tf.reduce_max(tf.zeros(0, tf.int32))))

with tf.GradientTape() as tape:
    tape.watch(empty)
    s = tf.reduce_sum(empty)
grad = tape.gradient(s, empty)

# The usual way to an empty tensor: a mask that selects nothing.
x = tf.constant([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    picked = tf.boolean_mask(x, x > 5.0)
    count = tf.maximum(tf.size(picked), 1)
    mean = tf.reduce_sum(picked) / tf.cast(count, x.dtype)
masked_mean = float(mean)
print("mean of nothing, guarded:", masked_mean)
masked_grad = tf.convert_to_tensor(tape.gradient(mean, x))
print("gradients:", grad.numpy().tolist(), masked_grad.numpy().tolist())
