import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
logits = tf.Variable(rng.normal(size=(6, 2)).astype("float32"))
ids = tf.constant([0, 0, 0, 0, 0, 1])   # the second class is rare
weight = tf.constant([1.0, 5.0])
CrossEntropy = tf.keras.losses.SparseCategoricalCrossentropy

# What class_weight= in fit does: the weighted sum over the count, 6.
sample_weight = tf.gather(weight, ids)
naive = CrossEntropy(from_logits=True)(ids, logits, sample_weight)
by_count = naive
print(f"with sample_weight: {naive:.4f}")

loss = CrossEntropy(
    from_logits=True, reduction="mean_with_sample_weight")
with tf.GradientTape() as tape:
    by_weights = loss(ids, logits, sample_weight)
grad = tape.gradient(by_weights, logits)
print(f"mean_with_sample_weight: {by_weights:.4f}")
print("gradient, last row:", [f"{g:.4f}" for g in grad.numpy()[-1]])
