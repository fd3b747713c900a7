import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
logits = tf.Variable(rng.normal(size=(4, 3)).astype("float32"))
ids = tf.constant([2, 0, 1, 2])         # int32
one_hot = tf.one_hot(ids, 3, dtype=tf.int32)
sparse = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
dense = tf.keras.losses.CategoricalCrossentropy(from_logits=True)

# Targets first; one class for ids, another for one-hot.
with tf.GradientTape() as tape:
    out = sparse(ids, logits)
grad = tape.gradient(out, logits)
of_one_hot = dense(tf.one_hot(ids, 3), logits)
print(f"ids {out:.4f}  one-hot {of_one_hot:.4f}")

# Any number type will do.
int32_ids = sparse(ids, logits)
int_one_hot = dense(one_hot, logits)
print(f"int32 ids {int32_ids:.4f}  int32 one-hot {int_one_hot:.4f}")

# PyTorch's order: a number, and no error.
pred_first = dense(logits, tf.one_hot(ids, 3))
print(f"predictions first: {pred_first:.4f}")
