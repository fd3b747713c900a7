import tensorflow as tf


def gradient(dtype, scale):
    """d/dw of 2**-13 * 2**-13 * w, times scale."""
    w = tf.ones(1, dtype)
    small = tf.fill([1], tf.constant(2.0**-13, dtype))
    with tf.GradientTape() as tape:
        tape.watch(w)
        loss = tf.reduce_sum(w * small) * tf.reduce_sum(small)
        loss *= tf.constant(scale, dtype)
    return tf.cast(tape.gradient(loss, w), tf.float32) / scale


# In units of 2**-26, the true gradient.
lost = gradient(tf.float16, 1.0) * 2.0**26
rescued = gradient(tf.float16, 1024.0) * 2.0**26
in_bfloat16 = gradient(tf.bfloat16, 1.0) * 2.0**26
print("true gradient: 2**-26, counted as 1")
print("float16:", float(lost[0]), " scaled by 1024:", float(rescued[0]))
print("bfloat16, not scaled:", float(in_bfloat16[0]))
