import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])

with tf.GradientTape() as tape:
    out = tf.reduce_sum(x**2)
tape.gradient(out, x)
try:
    tape.gradient(out, x)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# The tape counts its uses, whatever the operations needed.
with tf.GradientTape() as tape:
    shifted = tf.reduce_sum(x + 1)
tape.gradient(shifted, x)
try:
    tape.gradient(shifted, x)
except RuntimeError as e:
    shifted_error = type(e).__name__
    print("x + 1:", shifted_error)

# A persistent tape answers until it is deleted.
with tf.GradientTape(persistent=True) as tape:
    out = tf.reduce_sum(x**2)
first = tape.gradient(out, x)
second = tape.gradient(out, x)
del tape
print("first: ", [f"{g:.4f}" for g in first.numpy()])
print("second:", [f"{g:.4f}" for g in second.numpy()])
