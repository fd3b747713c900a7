import jax.numpy as jnp

prob = jnp.array([[0.9], [0.2], [0.7], [0.4]])
target = jnp.array([1.0, 0.0, 1.0, 1.0])

# (4, 1) against (4,) is (4, 4): every answer against every target.
hits = (prob > 0.5) == target
shape = list(hits.shape)
naive = jnp.mean(hits)
print(f"compared {shape}: accuracy {naive:.4f}")

hits = (prob[:, 0] > 0.5) == target
mended = jnp.mean(hits)
each = hits.astype("float32")
print(f"compared {list(hits.shape)}: accuracy {mended:.4f}")
print("right:", each.tolist())
