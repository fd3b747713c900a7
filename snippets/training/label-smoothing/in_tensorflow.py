import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
logits = tf.Variable(rng.normal(size=(4, 3)).astype("float32"))
ids = tf.constant([0, 0, 2, 1])
weight = tf.constant([1.0, 4.0, 10.0])
one_hot = tf.one_hot(ids, 3)
CrossEntropy = tf.keras.losses.CategoricalCrossentropy

# Only the one-hot loss has the argument.
alone = CrossEntropy(from_logits=True, label_smoothing=0.3)(
    one_hot, logits)
print(f"smoothing alone:    {alone:.4f}")

# A sample's weight is the weight of its own class, smoothed or not.
sample_weight = tf.gather(weight, ids)
loss = CrossEntropy(from_logits=True, label_smoothing=0.3,
                    reduction="mean_with_sample_weight")
naive = loss(one_hot, logits, sample_weight)
print(f"with class weights: {naive:.4f}")

# PyTorch's: smooth by hand, then weigh every class's share.
with tf.GradientTape() as tape:
    smooth = one_hot * (1 - 0.3) + 0.3 / 3
    share = weight * smooth * tf.nn.log_softmax(logits)
    mended = -tf.reduce_sum(share) / tf.reduce_sum(sample_weight)
grad = tape.gradient(mended, logits)
print(f"weighed by class:   {mended:.4f}")
print("gradient, first row:", [f"{g:.4f}" for g in grad.numpy()[0]])
