import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(64, 3)), tf.float32)
true_w = tf.constant([1.5, -2.0, 0.5])
noise = tf.constant(rng.normal(size=64), tf.float32)
y = tf.linalg.matvec(x, true_w) + 0.3 + 0.1 * noise

weight = tf.Variable(tf.zeros(3))
bias = tf.Variable(0.0)
lr = 0.1

for step in range(100):
    with tf.GradientTape() as tape:
        error = tf.linalg.matvec(x, weight) + bias - y
        loss = tf.reduce_mean(error**2)
    # A new gradient each time: there is nothing to clear.
    grad_w, grad_b = tape.gradient(loss, [weight, bias])
    if step == 0:
        first_grad = grad_w
        print("first gradient", [f"{g:.4f}" for g in first_grad])
    weight.assign_sub(lr * grad_w)
    bias.assign_sub(lr * grad_b)

print(f"loss {loss.numpy():.4f}")
print("weight", [f"{w:.4f}" for w in weight.numpy()],
      f"bias {bias.numpy():.4f}")
