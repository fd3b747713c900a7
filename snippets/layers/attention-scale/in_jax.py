import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
q, v = rng.normal(size=(2, 1, 3, 16)).astype("float32")


def attend(query, scale=None):
    heads, value = query[:, :, None], jnp.asarray(v)[:, :, None]
    return jax.nn.dot_product_attention(heads, value, value,
                                        scale=scale)[:, :, 0]


q = jnp.asarray(q)
naive = attend(q)
mended = attend(q, scale=1.0)
grad = jax.grad(lambda q: jnp.sum(attend(q, scale=1.0)**2))(q)
print("default:  ", [f"{v:.4f}" for v in naive[0, 0, :3]])
print("scale=1.0:", [f"{v:.4f}" for v in mended[0, 0, :3]])
