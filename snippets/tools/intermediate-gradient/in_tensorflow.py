import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, -1.0]])
w1 = tf.Variable([[0.5, -1.0], [0.25, 1.0]])
w2 = tf.Variable([[1.0], [-2.0]])

with tf.GradientTape() as tape:
    hidden = tf.tanh(x @ w1)
    out = tf.reduce_mean((hidden @ w2) ** 2)
# Ask for the gradient of any tensor the tape has seen.
hidden_grad, grad = tape.gradient(out, [hidden, w1])
by_default = "kept" if hidden_grad is not None else "None"

print("gradient at h:", [[f"{v:.4f}" for v in row]
                         for row in hidden_grad.numpy()])
print(f"loss {out.numpy():.4f}, first weight's slope {grad[0, 0]:.4f}")
