import jax
import jax.numpy as jnp


def f(x):
    return jnp.stack([x[0] * x[1], jnp.exp(x[2]) * x[0]])


x = jnp.array([1.0, 2.0, 3.0])
direction = jnp.array([1.0, 0.5, -1.0])
v = jnp.array([2.0, -1.0])

# Forward mode carries the derivative along with the value.
out, jvp = jax.jvp(f, (x,), (direction,))
print("J @ direction:", [f"{p:.4f}" for p in jvp])

# Reverse mode pulls v back from the outputs to the inputs.
_, pull_back = jax.vjp(f, x)
(vjp,) = pull_back(v)
print("v @ J:        ", [f"{p:.4f}" for p in vjp])
print(f"v @ J @ direction: {v @ jvp:.4f} = {vjp @ direction:.4f}")
