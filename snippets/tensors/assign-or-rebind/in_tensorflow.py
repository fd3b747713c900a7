import tensorflow as tf

w = tf.Variable([1.0, 2.0])


def gradient(w):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(w**2)
    return tape.gradient(loss, w)


grad = gradient(w)

# The naive update makes a tensor, and tapes watch variables.
rebound = w - 0.1 * grad
kind = type(rebound).__name__
naive = gradient(rebound) is not None
print("w - 0.1 * grad is a", kind, "and has a gradient:", naive)

# In place by operator is refused, lest it look like assign_sub.
try:
    w -= 0.1 * grad
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# assign_sub changes the variable: the same object.
w.assign_sub(0.1 * grad)
updated = tf.identity(w)
next_grad = gradient(w)
print("after assign_sub:", [f"{v:.4f}" for v in updated.numpy()])
print("next gradient:   ", [f"{g:.4f}" for g in next_grad.numpy()])
