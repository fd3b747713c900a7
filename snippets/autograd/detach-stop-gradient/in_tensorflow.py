import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])

# x * x, but the second factor counts as a constant.
with tf.GradientTape() as tape:
    out = tf.reduce_sum(x * tf.stop_gradient(x))
grad = tape.gradient(out, x)
print(f"out = {out.numpy():.4f}")
print("with stop_gradient:   ", [f"{g:.4f}" for g in grad.numpy()])

with tf.GradientTape() as tape:
    y = tf.reduce_sum(x * x)
whole = tape.gradient(y, x)
print("without stop_gradient:", [f"{g:.4f}" for g in whole.numpy()])

# stop_recording() stops recording for everything inside it.
with tf.GradientTape() as tape:
    with tape.stop_recording():
        z = tf.reduce_sum(x * x)
unrecorded = tape.gradient(z, x)
print("through stop_recording():", unrecorded)
