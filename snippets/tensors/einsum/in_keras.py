import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
query, key = rng.normal(size=(2, 2, 3, 4)).astype("float32")
table = np.arange(9, dtype="float32").reshape(3, 3)
print("backend", keras.backend.backend())

scores = ops.einsum("bqd,bkd->bqk", query, key)
shared = ops.einsum("...ij,jk->...ik", query, query[0].T)
diagonal = ops.einsum("ii->i", table)
trace = ops.einsum("ii->", table)
print("scores", tuple(scores.shape), "shared", tuple(shared.shape))

# d is summed away, and so is everything else that is left out.
left_out = ops.einsum("bqd,bkd->bq", query, key)
print("k left out: the sum over k?",
      bool(ops.all(ops.isclose(left_out, ops.sum(scores, axis=2),
                               atol=1e-5))))

# One letter, two sizes: 4 and 1. Each backend raises its own class.
try:
    single = tuple(ops.einsum("bqd,bkd->bqk", query,
                              key[:, :, :1]).shape)
except Exception as e:
    single = error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("d of size 4 and of size 1:", single)

# 4 and 3 fit nowhere.
try:
    ops.einsum("bqd,bkd->bqk", query, key[:, :, :3])
except Exception as e:
    mismatch = type(e).__name__
print("d of size 4 and of size 3:", mismatch)
