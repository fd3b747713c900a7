import jax
import jax.numpy as jnp

rows = [[1.0, 2.0, 3.0], [4.0]]
try:
    jnp.array(rows)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("jnp.array:", error)

# JAX has no ragged array: shapes are fixed when it compiles.
ragged_type = None

longest = max(len(r) for r in rows)
padded = jnp.array([r + [0.0] * (longest - len(r)) for r in rows])
lengths = jnp.array([len(r) for r in rows])


def row_means(padded):
    mask = jnp.arange(longest) < lengths[:, None]
    return jnp.sum(padded * mask, axis=1) / lengths


means = row_means(padded)
grad = jax.grad(lambda p: jnp.sum(row_means(p)))(padded)
print("means:", means.tolist())
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad])
