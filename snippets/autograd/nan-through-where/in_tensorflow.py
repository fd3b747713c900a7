import tensorflow as tf

x = tf.Variable([0.0, 1.0, 4.0])

# The value is right, the gradient is not: 0 * inf = nan.
with tf.GradientTape() as tape:
    out = tf.where(x > 0, tf.math.log(x), 0.0)
log_grad = tape.gradient(out, x)
log_nan = tf.math.is_nan(log_grad).numpy().tolist()
print("out: ", [f"{v:.4f}" for v in out.numpy()])
print("where(x > 0, log(x), 0): ", log_grad.numpy().tolist())

# The gradient of sqrt returns 0 wherever it is handed a 0.
with tf.GradientTape() as tape:
    root = tf.where(x > 0, tf.sqrt(x), 0.0)
sqrt_grad = tape.gradient(root, x)
sqrt_nan = tf.math.is_nan(sqrt_grad).numpy().tolist()
print("where(x > 0, sqrt(x), 0):", sqrt_grad.numpy().tolist())

# Keep the bad input out of log as well: where twice.
with tf.GradientTape() as tape:
    safe = tf.where(x > 0, x, 1.0)
    y = tf.where(x > 0, tf.math.log(safe), 0.0)
grad = tape.gradient(y, x)
print("where twice:", [f"{g:.4f}" for g in grad.numpy()])
