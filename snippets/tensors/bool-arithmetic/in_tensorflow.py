import tensorflow as tf

mask = tf.constant([True, True, False, True])


def attempt(name, f):
    try:
        value = f().numpy().tolist()
    except (TypeError, tf.errors.InvalidArgumentError) as e:
        value = type(e).__name__
    print(f"{name:12}", value)
    return value


plus = attempt("mask + mask", lambda: mask + mask)
minus = attempt("mask - mask", lambda: mask - mask)
one_minus = attempt("1 - mask", lambda: 1 - mask)
mean = attempt("mean", lambda: tf.reduce_mean(mask))
attempt("sum", lambda: tf.reduce_sum(mask))
count_dtype = tf.math.count_nonzero(mask).dtype.name
print("count_nonzero:", int(tf.math.count_nonzero(mask)), count_dtype)

# ~ inverts a mask; on integers of 0 and 1 it flips every bit.
inverted = ~mask
inverted_wrong = (~tf.cast(mask, tf.int64)).numpy().tolist()
print("~mask:", inverted.numpy().tolist(), "integers:", inverted_wrong)

# The mend: say the type, then average.
accuracy = float(tf.reduce_mean(tf.cast(mask, tf.float32)))
print("accuracy:", accuracy)

x = tf.Variable([1.0, 2.0, 3.0, 4.0])
with tf.GradientTape() as tape:
    masked = tf.where(mask, x**2, 0.0)
    total = tf.reduce_sum(masked)
grad = tape.gradient(total, x)
print("masked squares:", masked.numpy().tolist())
print("gradient:", grad.numpy().tolist())
