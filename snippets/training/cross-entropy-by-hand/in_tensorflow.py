import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
logits = tf.Variable(3 * rng.normal(size=(2, 4, 5)), dtype=tf.float32)
ids = tf.constant([[0, 3, 4, 1], [2, 2, -1, -1]])       # -1: padding


def cross_entropy(logits, ids, ignore=-1):
    log_p = logits - tf.reduce_logsumexp(logits, -1, keepdims=True)
    keep = ids != ignore
    safe = tf.where(keep, ids, 0)       # some id that exists
    picked = tf.gather(log_p, safe, batch_dims=2)
    keep = tf.cast(keep, log_p.dtype)
    return -tf.reduce_sum(picked * keep) / tf.reduce_sum(keep)


with tf.GradientTape() as tape:
    loss = cross_entropy(logits, ids)
grad = tape.gradient(loss, logits)

Library = tf.keras.losses.SparseCategoricalCrossentropy
library = Library(from_logits=True, ignore_class=-1)(ids, logits)
library_gap = abs(float(library) - float(loss)) < 1e-6

all_padding = float(cross_entropy(logits, tf.fill((2, 4), -1)))
try:
    tf.gather(tf.nn.log_softmax(logits), ids, batch_dims=2)
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

print(f"loss {loss:.4f}")
print("gradient at a padded place:", np.abs(grad[1, 3]).tolist())
print("equals Keras with ignore_class to 1e-6:", library_gap,
      f"({library:.4f})")
print("nothing but padding:", all_padding)
print(f"gather with id -1: {error}")
