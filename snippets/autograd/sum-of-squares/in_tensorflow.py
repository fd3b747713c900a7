import tensorflow as tf

x = tf.Variable(3.0)
y = tf.Variable(4.0)

# Only what happens inside the block is recorded.
with tf.GradientTape() as tape:
    z = x**2 + y**2

dx, dy = tape.gradient(z, [x, y])

out = z
print(f"z  = {z.numpy():.4f}")
print(f"dx = {dx.numpy():.4f}")
print(f"dy = {dy.numpy():.4f}")
