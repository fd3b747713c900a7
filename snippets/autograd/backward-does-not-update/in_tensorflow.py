import tensorflow as tf

w = tf.Variable([1.0, 2.0])
optimizer = tf.keras.optimizers.SGD(0.1)

with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w**2)
grad = tape.gradient(loss, w)
after_backward = tf.identity(w)
print("after gradient():       ", after_backward.numpy().tolist())
print("gradient:               ", grad.numpy().tolist())

optimizer.apply_gradients([(grad, w)])
after_step = tf.identity(w)
print("after apply_gradients():",
      [f"{v:.4f}" for v in after_step.numpy()])
