import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
# (time, batch, classes): 5 steps, 2 samples, 3 letters and the blank.
logits = tf.Variable(rng.normal(size=(5, 2, 4)).astype("float32"))
labels = tf.constant([[1, 2], [3, 0]])      # the 0 is padding
label_length = tf.constant([2, 1])
logit_length = tf.constant([5, 5])
lengths = label_length, logit_length

# Logits, one number per sample, the blank 0 for dense labels.
with tf.GradientTape() as tape:
    each = tf.nn.ctc_loss(labels, logits, *lengths)
grad = tape.gradient(each, logits)
naive = tf.reduce_mean(each)
print(f"mean of ctc_loss: {naive:.4f}")
print("per sample:", [f"{v:.4f}" for v in each.numpy()])

mended = tf.reduce_mean(each / tf.cast(label_length, tf.float32))
print(f"divided by label length, then the mean: {mended:.4f}")

blank_last = tf.nn.ctc_loss(
    tf.constant([[0, 1], [2, 0]]), tf.roll(logits, -1, axis=2), *lengths,
    blank_index=-1)
print("blank last:", [f"{v:.4f}" for v in blank_last.numpy()])

# The decoder takes the last class for the blank, unlike the loss.
decoded = {}
for blank in (None, 0):
    (best,), _ = tf.nn.ctc_greedy_decoder(
        logits, logit_length, blank_index=blank)
    decoded[blank] = tf.sparse.to_dense(best, -1).numpy().tolist()
    print("decoded with blank_index", blank, decoded[blank])
by_default, with_zero = decoded[None], decoded[0]
