import tensorflow as tf

a = tf.constant([-7.0, 7.0, -7.0])
b = tf.Variable([3.0, -3.0, -3.0])

with tf.GradientTape() as tape:
    floored = a % b  # tf.math.floormod, also named tf.math.mod
floored_grad = tape.gradient(floored, b)
print("a % b:          ", floored.numpy().tolist())
print("tf.truncatemod: ", tf.truncatemod(a, b).numpy().tolist())
print("d/db of %:      ", floored_grad.numpy().tolist())

# tf.truncatemod has no registered gradient ...
with tf.GradientTape() as tape:
    remainder = tf.truncatemod(a, b)
try:
    tape.gradient(remainder, b)
except LookupError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# ... so write it out where a gradient is needed.
with tf.GradientTape() as tape:
    q = a / b
    truncated = a - b * tf.sign(q) * tf.floor(tf.abs(q))
truncated_grad = tape.gradient(truncated, b)
print("written out:    ", truncated.numpy().tolist())
print("d/db of it:     ", truncated_grad.numpy().tolist())
