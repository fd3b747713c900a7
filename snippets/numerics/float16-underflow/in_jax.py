import jax
import jax.numpy as jnp


def gradient(dtype, scale):
    """d/dw of 2**-13 * 2**-13 * w, times scale."""
    small = jnp.full(1, 2.0**-13, dtype)

    def loss(w):
        return jnp.sum(w * small) * jnp.sum(small) * dtype(scale)

    grad = jax.grad(loss)(jnp.ones(1, dtype))
    return grad.astype("float32") / scale


# In units of 2**-26, the true gradient.
lost = gradient(jnp.float16, 1.0) * 2.0**26
rescued = gradient(jnp.float16, 1024.0) * 2.0**26
in_bfloat16 = gradient(jnp.bfloat16, 1.0) * 2.0**26
print("true gradient: 2**-26, counted as 1")
print("float16:", float(lost[0]), " scaled by 1024:", float(rescued[0]))
print("bfloat16, not scaled:", float(in_bfloat16[0]))
