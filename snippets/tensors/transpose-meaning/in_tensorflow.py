import tensorflow as tf

x = tf.Variable(tf.reshape(tf.range(8.0), (2, 2, 2)))

# Without perm all axes are reversed, the batch too.
naive = tf.transpose(x)
print("tf.transpose(x):", naive.numpy().tolist())

# perm names every axis; matrix_transpose swaps the last two.
weights = tf.reshape(tf.range(8.0), (2, 2, 2)) ** 2
with tf.GradientTape() as tape:
    mended = tf.transpose(x, [0, 2, 1])
    loss = tf.reduce_sum(mended * weights)
grad = tape.gradient(loss, x)
print("tf.transpose(x, [0, 2, 1]):", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())

# Two axes by position, as in PyTorch, are refused.
try:
    tf.transpose(x, 1, 2)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split("}} ")[-1].split()[:6])
    print(f"tf.transpose(x, 1, 2): {error}: {message}")
