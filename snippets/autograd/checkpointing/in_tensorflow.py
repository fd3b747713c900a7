import tensorflow as tf

x = tf.Variable([0.1, 0.2, 0.3])
calls = 0


def block(x):
    global calls
    calls += 1
    return tf.sin(tf.exp(x) * x)


with tf.GradientTape() as tape:
    y = tf.reduce_sum(block(x))
plain_grad = tape.gradient(y, x)
print("plain: block ran", calls, "time")

calls = 0
with tf.GradientTape() as tape:
    out = tf.reduce_sum(tf.recompute_grad(block)(x))
forward_calls = calls
grad = tape.gradient(out, x)
print("recompute_grad: after forward", forward_calls,
      "time, after backward", calls)
same = bool(tf.reduce_all(grad == plain_grad))
print("gradients equal:", same, [f"{g:.4f}" for g in grad.numpy()])
