import numpy as np
import tensorflow as tf
import tensorflow.experimental.numpy as tnp

NAMES = ["bool", "uint8", "int8", "int16", "int32", "int64",
         "float16", "float32", "float64", "complex64"]


def promote(a, b):
    x, y = tf.cast([1], a), tf.cast([1], b)
    try:
        return tf.add(x, y).dtype.name
    except Exception as e:
        return type(e).__name__


def compare(table):
    count = 0
    for a, row in zip(NAMES, table):
        print(f"{a:9}", " ".join(n.removesuffix("Error") for n in row))
        for b, name in zip(NAMES, row):
            count += name != np.result_type(a, b).name
    print("unlike NumPy:", count, "of", len(NAMES) ** 2)
    return count


table = [[promote(a, b) for b in NAMES] for a in NAMES]
refused = sum(n.endswith("Error") for row in table for n in row)
unlike_numpy = compare(table)
print("refused:", refused)
int32_float32 = table[NAMES.index("int32")][NAMES.index("float32")]
uint8_int8 = table[NAMES.index("uint8")][NAMES.index("int8")]
int64_float16 = table[NAMES.index("int64")][NAMES.index("float16")]

# Said aloud, the conversion is the same everywhere.
counts = tf.constant([1, 2, 3], dtype=tf.int32)
w = tf.Variable([0.5, 0.25, 0.125])
with tf.GradientTape() as tape:
    mended = tf.cast(counts, w.dtype) * w
    total = tf.reduce_sum(mended)
grad = tape.gradient(total, w)
print("mended:", mended.numpy().tolist(), mended.dtype.name)

# Asked for once per program, better before anything else runs.
tnp.experimental_enable_numpy_behavior(dtype_conversion_mode="all")

all_mode = [[promote(a, b) for b in NAMES] for a in NAMES]
all_mode_unlike_numpy = compare(all_mode)
