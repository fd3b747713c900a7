import jax
import jax.numpy as jnp


def positives(x):
    return x[x > 0] ** 2            # the data decides the length


x = jnp.array([1.0, -2.0, 3.0, -4.0])
naive = positives(x).tolist()       # fine without jit
print("without jit:", naive)

try:
    jax.jit(positives)(x)
    default_works = True
except Exception as e:
    default_works = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("jax.jit:", error)


@jax.jit
def masked(x):
    return jnp.sum(jnp.where(x > 0, x * x, 0.0))    # one fixed shape


@jax.jit
def sized(x):
    # Or promise a size; the rest is filled.
    (index,) = jnp.nonzero(x > 0, size=4, fill_value=0)
    kept = jnp.arange(4) < jnp.sum(x > 0)
    return kept * x[index] ** 2


out, grad = jax.value_and_grad(masked)(x)
padded = sized(x).tolist()
print("size=4:", padded)
print(f"masked: {out:.4f}, grad {jnp.abs(grad).tolist()}")
