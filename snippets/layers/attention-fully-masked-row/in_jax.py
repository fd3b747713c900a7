import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 2, 4)).astype("float32")
keep = np.array([[True, False], [False, False]])    # row 1 sees nothing


def attend(x, keep):
    heads = x[:, :, None]       # (batch, step, heads, size)
    return jax.nn.dot_product_attention(
        heads, heads, heads, mask=keep[None, None])[:, :, 0]


x = jnp.asarray(x)
naive = attend(x, keep)
function = naive[0, 1]
print("JAX:          ", [f"{v:.4f}" for v in function])
print("mean of rows: ", [f"{v:.4f}" for v in x[0].mean(axis=0)])

nothing = ~keep.any(axis=-1, keepdims=True)


def mend(x):
    return jnp.where(nothing, 0.0, attend(x, keep | nothing))


mended = mend(x)
grad = jax.grad(lambda x: jnp.sum(mend(x)**2))(x)
print("mended, row 0:", [f"{v:.4f}" for v in mended[0, 0]])
print("mended, row 1:", mended[0, 1].tolist())
