import jax
import jax.numpy as jnp
from jax import lax


def signed(x):
    if jnp.sum(x) > 0:          # the data decides which line runs
        return x * x
    return -3.0 * x


# jit never falls back to Python: the `if` has no value to ask.
try:
    jax.jit(signed)(jnp.ones(3))
    default_works = True
except Exception as e:
    default_works = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"jax.jit: {error}: {message}")


@jax.jit
def whole(x):
    return lax.cond(jnp.sum(x) > 0,
                    lambda x: x * x, lambda x: -3.0 * x, x)


out, grad = [], []
for sign in (1.0, -1.0):
    x = jnp.arange(1.0, 4.0) * sign
    out.append(whole(x).tolist())
    grad.append(jax.grad(lambda x: whole(x).sum())(x).tolist())
    print(f"sign {sign}: out {out[-1]}, grad {grad[-1]}")

# Outside jit the plain `if` works, gradient included.
plain = jax.grad(lambda x: signed(x).sum())(x)
print("without jit, grad", plain.tolist())
