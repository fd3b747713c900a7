import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
query, key = tf.constant(rng.normal(size=(2, 2, 3, 4)), tf.float32)
table = tf.reshape(tf.range(9, dtype=tf.float32), (3, 3))

scores = tf.einsum("bqd,bkd->bqk", query, key)
shared = tf.einsum("...ij,jk->...ik", query, tf.transpose(query[0]))
diagonal = tf.einsum("ii->i", table)
trace = tf.einsum("ii->", table)
print("scores", tuple(scores.shape), "shared", tuple(shared.shape))
print("diagonal", diagonal.numpy().tolist(), "trace", float(trace))

# d is summed away, and so is everything else that is left out.
left_out = tf.einsum("bqd,bkd->bq", query, key)
print("k left out: the sum over k?",
      np.allclose(left_out, tf.reduce_sum(scores, axis=2), atol=1e-5))

# One letter, two sizes: 4 and 1.
try:
    single = tuple(tf.einsum("bqd,bkd->bqk", query,
                             key[:, :, :1]).shape)
except tf.errors.InvalidArgumentError as e:
    single = error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("d of size 4 and of size 1:", single)

# 4 and 3 fit nowhere.
try:
    tf.einsum("bqd,bkd->bqk", query, key[:, :, :3])
except tf.errors.InvalidArgumentError as e:
    mismatch = type(e).__name__
print("d of size 4 and of size 3:", mismatch)
