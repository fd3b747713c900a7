import tensorflow as tf

w = tf.Variable([1.0, 2.0, 3.0])
x = tf.constant([0.5, -1.0, 2.0])

# Nothing is recorded outside a tape: no switch is needed.
target = w**2
with tf.GradientTape() as tape:
    out = tf.reduce_sum((w * x - target) ** 2)
grad = tape.gradient(out, w)
print(f"loss {out:.4f}, gradient", [f"{g:.4f}" for g in grad.numpy()])

# Inside one, stop_recording() pauses it.
with tf.GradientTape() as tape:
    with tape.stop_recording():
        target = w**2
    y = tf.reduce_sum((w * x - target) ** 2)
mended = tape.gradient(y, w)
print("stop_recording:      ", [f"{g:.4f}" for g in mended.numpy()])

# Forgotten: the target is differentiated as well.
with tf.GradientTape() as tape:
    y = tf.reduce_sum((w * x - w**2) ** 2)
recorded = tape.gradient(y, w)
print("recorded by mistake: ", [f"{g:.4f}" for g in recorded.numpy()])
