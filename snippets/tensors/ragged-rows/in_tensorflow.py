import tensorflow as tf

rows = [[1.0, 2.0, 3.0], [4.0]]
try:
    tf.constant(rows)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("tf.constant:", error)

# One buffer and the splits between rows.
ragged = tf.ragged.constant(rows)
ragged_type = type(ragged).__name__
print(ragged_type, "splits:", ragged.row_splits.numpy().tolist())

# Reductions know about rows; no padding enters the mean.
with tf.GradientTape() as tape:
    tape.watch(ragged.flat_values)
    means = tf.reduce_mean(ragged, axis=1)
    total = tf.reduce_sum(means)
flat_grad = tape.gradient(total, ragged.flat_values)
print("means:", means.numpy().tolist())

# Back to a rectangle: to_tensor pads, here the gradient.
grad = ragged.with_flat_values(flat_grad).to_tensor()
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad.numpy()])
