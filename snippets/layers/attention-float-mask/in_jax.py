import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
q, k, v = rng.normal(size=(3, 1, 3, 1, 2)).astype("float32")
keep = np.tril(np.ones((3, 3), bool))
added = np.where(keep, 0.0, -1e9).astype("float32")[None, None]

attention = jax.nn.dot_product_attention
try:
    attention(q, k, v, mask=added)
except ValueError as e:
    naive = error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")


def attend(query):
    return attention(query, jnp.asarray(k), jnp.asarray(v), bias=added)


mended = attend(jnp.asarray(q))
grad = jax.grad(lambda q: jnp.sum(attend(q)**2))(jnp.asarray(q))
print("bias=:", [f"{v:.4f}" for v in mended.ravel()])
