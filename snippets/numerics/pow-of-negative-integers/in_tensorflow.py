import tensorflow as tf

x = tf.constant([2, 3, 1])

naive = None
try:
    naive = tf.pow(x, tf.constant([-1, -1, -1])).numpy().tolist()
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split("}} ")[-1].split()[:6])
    print(f"pow(x, tensor of -1): {error}: {message}")

real = tf.Variable(tf.cast(x, tf.float32))
with tf.GradientTape() as tape:
    mended = tf.pow(real, -1.0)
    total = tf.reduce_sum(mended)
grad = tape.gradient(total, real)
print("float:   ", [f"{v:.4f}" for v in mended.numpy()])
print("gradient:", [f"{v:.4f}" for v in grad.numpy()])
