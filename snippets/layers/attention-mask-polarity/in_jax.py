import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 4)).astype("float32")    # batch, step, size
w = rng.normal(size=(4, 4, 4)).astype("float32")    # q, k, v, out: x @ w

keep = jnp.array([[True, True, True, False]])       # the last is padding


def split(x, m):
    """Project, then (batch, step, heads, size of a head)."""
    return (x @ m).reshape(*x.shape[:2], 2, 2)


def attend(x):
    query, key, value = [split(x, m) for m in w[:3]]
    out = jax.nn.dot_product_attention(query, key, value,
                                       mask=keep[:, None, None, :])
    return out.reshape(x.shape) @ w[3]


naive = mended = attend(jnp.asarray(x))
grad = jax.grad(lambda x: jnp.sum(attend(x)**2))(jnp.asarray(x))
print("keep:", [f"{v:.4f}" for v in mended[0, 0]])
