import tensorflow as tf

rows = [[3.0], [1.0, 2.0, 4.0], [5.0, 6.0]]
spec = tf.TensorSpec((None,), tf.float32)
dataset = tf.data.Dataset.from_generator(lambda: rows,
                                         output_signature=spec)

try:
    next(iter(dataset.batch(3)))
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split("}} ")[-1].split()[:6])

padded = next(iter(dataset.padded_batch(3)))
ragged = next(iter(dataset.ragged_batch(3)))    # no padding at all
lengths = ragged.row_lengths()
mask = tf.sequence_mask(lengths, dtype=tf.float32)

# A mean that counts only what is there, and its gradient.
with tf.GradientTape() as tape:
    tape.watch(padded)
    mean = tf.reduce_sum(padded * mask) / tf.reduce_sum(mask)
grad = tape.gradient(mean, padded)
naive_mean = tf.reduce_mean(padded)

print(padded.numpy())
print(f"mean of the values {float(mean):.4f}, "
      f"of the table {float(naive_mean):.4f}")
print("ragged mean agrees:", float(tf.reduce_mean(ragged.values)))
print("batch:", error, "-", message)
