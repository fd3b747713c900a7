import numpy as np
import tensorflow as tf

rows = np.array(
    [("kim", 1.5, 2), ("lee", 2.5, 3)],
    dtype=[("name", "U8"), ("height", "f4"), ("age", "i4")],
)
text = np.array(["kim", "lee"], dtype=object)
numbers = np.array([1.5, 2], dtype=object)
days = np.array(["2026-11-21"], dtype="datetime64[D]")


def outcome(array):
    try:
        return tf.constant(array).dtype.name
    except ValueError as e:
        return type(e).__name__


error = outcome(rows)
object_text = outcome(text)
object_numbers = outcome(numbers)
dates = outcome(days)
print("structured:", error, "objects:", object_text, object_numbers)
print("dates:", dates, "as int64:", outcome(days.astype("int64")))

# A dict keeps the fields, each with its own dtype.
fields = {name: tf.constant(rows[name]) for name in rows.dtype.names}
print({name: t.dtype.name for name, t in fields.items()})

height, age = fields["height"], tf.cast(fields["age"], tf.float32)
x = tf.stack([height, age], axis=1)
with tf.GradientTape() as tape:
    tape.watch(x)
    out = tf.reduce_sum(x**2, axis=1)
grad = tape.gradient(out, x)
print("row sums of squares:", out.numpy().tolist())
print("gradient:", grad.numpy().tolist())
