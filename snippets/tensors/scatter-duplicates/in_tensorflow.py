import tensorflow as tf

index = tf.constant([0, 0, 2])
values = tf.Variable([1.0, 2.0, 3.0])
weights = tf.constant([10.0, 20.0, 30.0])

# tf.scatter_nd starts from zeros and adds.
with tf.GradientTape(persistent=True) as tape:
    naive = tf.scatter_nd(index[:, None], values, [3])
    loss = tf.reduce_sum(naive * weights)
    written = tf.tensor_scatter_nd_update(
        tf.zeros(3), index[:, None], values)
    written_loss = tf.reduce_sum(written * weights)
naive_grad = tape.gradient(loss, values)
written_grad = tape.gradient(written_loss, values)
print("scatter_nd:", naive.numpy().tolist())
print("tensor_scatter_nd_update:", written.numpy().tolist())
print("its gradient:", written_grad.numpy().tolist())

# Keep the last of each place, so that every place is written once.
same = index[:, None] == index[None, :]
later = tf.range(3)[None, :] > tf.range(3)[:, None]
keep = ~tf.reduce_any(same & later, axis=1)
with tf.GradientTape() as tape:
    mended = tf.tensor_scatter_nd_update(
        tf.zeros(3), index[keep][:, None], values[keep])
    loss = tf.reduce_sum(mended * weights)
grad = tf.convert_to_tensor(tape.gradient(loss, values))
print("written once:", mended.numpy().tolist())
print("gradient:", grad.numpy().tolist())
