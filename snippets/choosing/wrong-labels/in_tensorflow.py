import tensorflow as tf

logits = tf.Variable([[1.0, 2.0, 0.5], [0.1, 0.2, 0.3]])
classes = tf.constant([1, 2])


def cross_entropy(labels):
    return tf.reduce_mean(
        tf.nn.sparse_softmax_cross_entropy_with_logits(
            labels=labels, logits=logits))


def attempt(labels):
    try:
        return f"{float(cross_entropy(labels)):.4f}"
    except Exception as e:
        global message
        message = " ".join(str(e).split()[:6])
        return type(e).__name__


with tf.GradientTape() as tape:
    loss = cross_entropy(classes)
grad = tape.gradient(loss, logits)

out_of_range = attempt(tf.constant([1, 3]))
fractions = attempt(tf.constant([1.9, 2.9]))
as_floats = attempt(tf.cast(classes, tf.float32))
as_int32 = attempt(tf.cast(classes, tf.int32))

print(f"integers     {float(loss):.4f}")
print("floats      ", as_floats)
print("1.9 and 2.9 ", fractions)
print("class 3 of 3", out_of_range)
print("int32       ", as_int32, "-", message)
