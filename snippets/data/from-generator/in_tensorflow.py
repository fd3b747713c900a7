import numpy as np
import tensorflow as tf


def readings():
    rng = np.random.default_rng(0)
    for i in range(7):
        yield i, rng.normal(size=2).astype("float32")


signature = (tf.TensorSpec((), tf.int64),
             tf.TensorSpec((2,), tf.float32))
# A function is passed, not a generator: each pass calls it anew.
dataset = tf.data.Dataset.from_generator(readings,
                                         output_signature=signature)
ids, sums = [], []
for number, x in dataset.batch(3):
    ids.append(number.numpy().tolist())
    sums.append(tf.reduce_sum(x, axis=0).numpy().tolist())

stream = readings()
used_up = tf.data.Dataset.from_generator(lambda: stream,
                                         output_signature=signature)
passes = [sum(1 for _ in used_up) for epoch in range(2)]

# What the generator yields is held against the signature.
wrong = (tf.TensorSpec((), tf.int64), tf.TensorSpec((3,), tf.float32))
try:
    next(iter(tf.data.Dataset.from_generator(
        readings, output_signature=wrong)))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split("TypeError: ")[-1].split()[:6])

print(ids, [f"{s:.4f}" for s in sums[-1]])
print("samples in two passes over one generator:", passes)
print("a wrong signature:", error, "-", message)
