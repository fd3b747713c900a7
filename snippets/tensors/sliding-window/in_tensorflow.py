import tensorflow as tf

x = tf.Variable(tf.range(6.0) ** 2)
with tf.GradientTape() as tape:
    # A name from audio, but it frames any axis.
    windows = tf.signal.frame(x, frame_length=3, frame_step=1)
    averages = tf.reduce_mean(windows, axis=1)
    loss = tf.reduce_sum(averages**2)
grad = tape.gradient(loss, x)
print("windows:", windows.numpy().tolist())
print("averages:", [f"{a:.4f}" for a in averages])

# What was framed stays: a write to the variable does not show.
x[2].assign(100.0)
expected = [[0, 1, 100], [1, 100, 9], [100, 9, 16]]
follows = windows[:3].numpy().tolist() == expected
print("a write to x[2] shows in three windows:", follows)
print("gradient:", [f"{g:.4f}" for g in grad])
