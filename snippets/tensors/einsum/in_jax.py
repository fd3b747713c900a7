import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
query, key = jnp.asarray(rng.normal(size=(2, 2, 3, 4)), jnp.float32)
table = jnp.arange(9, dtype=jnp.float32).reshape(3, 3)

scores = jnp.einsum("bqd,bkd->bqk", query, key)
shared = jnp.einsum("...ij,jk->...ik", query, query[0].T)
diagonal = jnp.einsum("ii->i", table)
trace = jnp.einsum("ii->", table)
print("scores", scores.shape, "shared", shared.shape)
print("diagonal", diagonal.tolist(), "trace", trace.item())

# d is summed away, and so is everything else that is left out.
left_out = jnp.einsum("bqd,bkd->bq", query, key)
print("k left out: the sum over k?",
      bool(jnp.allclose(left_out, scores.sum(axis=2), atol=1e-5)))

# One letter, two sizes: 4 and 1.
try:
    single = jnp.einsum("bqd,bkd->bqk", query, key[:, :, :1]).shape
except ValueError as e:
    single = error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("d of size 4 and of size 1:", single)

# 4 and 3 fit nowhere.
try:
    jnp.einsum("bqd,bkd->bqk", query, key[:, :, :3])
except ValueError as e:
    mismatch = type(e).__name__
print("d of size 4 and of size 3:", mismatch)
