import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
target = tf.constant(rng.normal(size=(3, 4)).astype("float32"))
pred = tf.Variable(tf.zeros((3, 4)))
MSE = tf.keras.losses.MeanSquaredError

mean = MSE()(target, pred)
naive_sum = MSE(reduction="sum")(target, pred)
naive_each = MSE(reduction="none")(target, pred)
print(f"mean {mean:.4f}  sum {naive_sum:.4f}")
print("none:", tuple(naive_each.shape))

# The last axis has already been averaged: put its length back.
with tf.GradientTape() as tape:
    total = MSE(reduction="sum")(target, pred) * pred.shape[-1]
grad = tape.gradient(total, pred)
each = MSE(reduction="none")(target, pred)
print(f"total {total:.4f}")
print("per sample:", [f"{v:.4f}" for v in each.numpy()])
