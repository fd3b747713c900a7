import tensorflow as tf

target = tf.constant([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
pred = tf.Variable([[0.4, 0.3, 0.3], [0.2, 0.7, 0.1]])
kl = tf.keras.losses.KLDivergence()

# The target first, both as probabilities; summed over classes and
# averaged over samples.
naive = kl(target, pred)
print(f"KLDivergence()(target, pred): {naive:.4f}")

with tf.GradientTape() as tape:
    mended = kl(target, pred)
grad = tape.gradient(mended, pred)
print("gradient:", [f"{g:.4f}" for g in grad.numpy().flatten()])

# Unlike the squared error it is not symmetric.
swapped = kl(pred, target)
print(f"KLDivergence()(pred, target): {swapped:.4f}")
