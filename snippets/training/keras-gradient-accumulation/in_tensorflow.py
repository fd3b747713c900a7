import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, -1.0], [0.5, 0.5], [2.0, 1.0]])
y = tf.constant([1.0, 2.0, -1.0, 0.0])

w = tf.Variable(tf.zeros(2))
optimizer = tf.keras.optimizers.SGD(0.1, gradient_accumulation_steps=2)
grads = []
for step in range(4):                   # batches of one
    with tf.GradientTape() as tape:
        loss = (tf.tensordot(x[step], w, 1) - y[step]) ** 2
    grads.append(tape.gradient(loss, w))
    optimizer.apply_gradients([(grads[-1], w)])

# The step is taken with the mean of the two gradients.
naive = mended = w.numpy()
grad = ((grads[-2] + grads[-1]) / 2).numpy()
updates = int(optimizer.iterations)
print("Keras:", [f"{v:.4f}" for v in mended], "updates", updates)

# A batch left over stays in the accumulator: no update.
optimizer.apply_gradients([(grads[-1], w)])
left_over = bool(tf.reduce_all(w == mended))
print("unchanged after one more batch:", left_over)
