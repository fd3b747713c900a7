import tensorflow as tf

count = tf.constant([0.0, 1.0, 4.0, 7.0])
rate = tf.Variable([0.5, 1.5, 3.0, 6.0])

# The counts first; the prediction is the rate itself.
naive = tf.keras.losses.Poisson()(count, rate)
print(f"Poisson()(count, rate): {naive:.4f}")

with tf.GradientTape() as tape:
    mended = tf.keras.losses.Poisson()(count, rate)
grad = tape.gradient(mended, rate)
print("gradient:", [f"{g:.4f}" for g in grad.numpy()])

# For logarithms there is another function, without the mean.
of_log = tf.reduce_mean(
    tf.nn.log_poisson_loss(count, tf.math.log(rate)))
print(f"log_poisson_loss:       {of_log:.4f}")
