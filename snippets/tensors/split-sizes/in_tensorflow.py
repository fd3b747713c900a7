import tensorflow as tf

x = tf.Variable(tf.range(6.0))

parts = tf.split(tf.convert_to_tensor(x), 2)
naive = [len(part) for part in parts]
print("tf.split(x, 2): lengths", naive)

weights = tf.constant([[1.0], [10.0]])
with tf.GradientTape() as tape:
    mended = tf.stack(tf.split(tf.convert_to_tensor(x), 2))
    loss = tf.reduce_sum(mended * weights)
grad = tape.gradient(loss, x)
print("parts:", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())

# A count must divide the length; a list gives the lengths.
seven = tf.range(7.0)
try:
    tf.split(seven, 3)
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split("}} ")[-1].split()[:6])
    print(f"split(7, 3): {error}: {message}")
uneven = [len(part) for part in tf.split(seven, [3, 2, 2])]
print("split(7, [3, 2, 2]):", uneven)
