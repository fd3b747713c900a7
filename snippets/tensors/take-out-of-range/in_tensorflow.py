import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])
index = tf.constant([0, 4])

naive = None
try:
    naive = tf.gather(x, index).numpy().tolist()
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split("}} ")[-1].split()[:6])
    print(f"tf.gather: {error}: {message}")

# Say yourself what an index past the end gives: here, zero.
valid = (index >= 0) & (index < x.shape[0])
safe = tf.where(valid, index, 0)
with tf.GradientTape() as tape:
    mended = tf.where(valid, tf.gather(x, safe), 0.0)
    loss = tf.reduce_sum(mended * 10.0)
grad = tf.convert_to_tensor(tape.gradient(loss, x))
print("checked:", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())
