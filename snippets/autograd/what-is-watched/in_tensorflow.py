import tensorflow as tf

w = tf.Variable(2.0, name="w")
frozen = tf.Variable(1.0, name="frozen", trainable=False)
x = tf.constant(5.0)

with tf.GradientTape() as tape:
    out = w * x * frozen
watched = [v.name for v in tape.watched_variables()]
dw, plain_grad = tape.gradient(out, [w, x])
print("watched by itself:", watched)
print(f"dw = {dw.numpy():.4f}, dx = {plain_grad}")

# Nothing in this expression is watched: no error, only None.
with tf.GradientTape() as tape:
    square = x**2
only_constant = tape.gradient(square, x)
print("d(x**2)/dx =", only_constant)

# Ask for it, and the same product is differentiated by both.
with tf.GradientTape() as tape:
    tape.watch(x)
    out = w * x
dw, dx = tape.gradient(out, [w, x])
print(f"dw = {dw.numpy():.4f}, dx = {dx.numpy():.4f}")
