import tensorflow as tf

# A batch of one sequence of three values.
x = tf.Variable([[[1.0], [2.0], [3.0]]])

naive = None
try:
    naive = list(tf.squeeze(x, 1).shape)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split("}} ")[-1].split()[:6])
    print(f"squeeze(x, 1): {error}: {message}")
lost = list(tf.squeeze(x).shape)
print("squeeze(x).shape:", lost)

# Name the axis that is really of length one.
weights = tf.constant([10.0, 20.0, 30.0])
with tf.GradientTape() as tape:
    mended = tf.squeeze(x, -1)
    loss = tf.reduce_sum(mended * weights)
grad = tape.gradient(loss, x)
print("squeeze(x, -1):", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())
