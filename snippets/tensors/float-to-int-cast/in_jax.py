import jax
import jax.numpy as jnp

ordinary = jnp.array([1.9, -1.9, 2.5, 300.0])
truncated = ordinary.astype(jnp.int32)
print("in range:", truncated.tolist())

# XLA clamps to the limits and turns NaN into 0.
wild = jnp.array([jnp.nan, jnp.inf, -jnp.inf, 3e9])
out_of_range = wild.astype(jnp.int32).tolist()
to_uint8 = ordinary.astype(jnp.uint8).tolist()
print("NaN, inf, -inf, 3e9 -> int32:", out_of_range)
print("1.9, -1.9, 2.5, 300 -> uint8:", to_uint8)

# Said aloud, so that it holds elsewhere too.
clipped = jnp.clip(ordinary, 0.0, 255.0).astype(jnp.uint8)
print("clipped first:", clipped.tolist())


def cut(x):
    whole = x.astype(jnp.int32).astype(x.dtype)
    return jnp.sum(whole**2)


# No error: the gradient through the cast is zero.
print("gradient through the cast:", jax.grad(cut)(ordinary).tolist())


def straight_through(x):
    whole = x.astype(jnp.int32)
    y = x + jax.lax.stop_gradient(whole - x)
    return jnp.sum(y**2)


surrogate_grad = jax.grad(straight_through)(ordinary)
print("straight-through gradient:", surrogate_grad.tolist())
