import tensorflow as tf

x = tf.Variable([-1.5, -0.5, 0.5, 1.5, 2.5])

with tf.GradientTape() as tape:
    rounded = tf.round(x)
round_grad = tape.gradient(rounded, x)
half_up = tf.floor(x + 0.5)
print("tf.round:    ", rounded.numpy().tolist())
print("floor(x+0.5):", half_up.numpy().tolist())

# tf.round has no gradient at all: None rather than zeros.
print("d/dx of round:", round_grad)

# Straight through: round forwards, the identity backwards.
with tf.GradientTape() as tape:
    through = x + tf.stop_gradient(tf.round(x) - x)
    loss = tf.reduce_sum(through * through)
through_grad = tape.gradient(loss, x)
print("d/dx of through**2:", through_grad.numpy().tolist())
