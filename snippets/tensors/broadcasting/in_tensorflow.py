import tensorflow as tf

x = tf.reshape(tf.range(12.0), (3, 4))
b = tf.Variable([1.0, 2.0, 3.0, 4.0])

# (3, 4) with (4,): b is used for each of the three rows ...
with tf.GradientTape() as tape:
    out = x * b
    total = tf.reduce_sum(out)
# ... so its gradient is the sum over those three rows.
grad = tape.gradient(total, b)
grad_shape = str(tuple(grad.shape))
print("out:", str(tuple(out.shape)), "gradient of b:", grad_shape)
sums = tf.reduce_sum(x, axis=0).numpy().tolist()
print("gradient:", grad.numpy().tolist(), "= column sums:", sums)

# The trap: a column of predictions and a flat list of targets.
predicted = tf.constant([[1.0], [2.0], [4.0]])
target = tf.constant([1.0, 2.0, 3.0])
gap = predicted - target
trap_shape = str(tuple(gap.shape))
trap_loss = float(tf.reduce_mean(gap**2))
print("(3, 1) - (3,) gives", trap_shape, f"mean square {trap_loss:.4f}")

flat = tf.squeeze(predicted, axis=1)
mended_loss = float(tf.reduce_mean((flat - target) ** 2))
print(f"same shapes: mean square {mended_loss:.4f}")

# The Keras loss squeezes the column to the rank of the targets.
loss = tf.keras.losses.MeanSquaredError()
built_in_loss = float(loss(target, predicted))
print(f"MeanSquaredError: {built_in_loss:.4f}")
