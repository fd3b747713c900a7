import jax
import jax.numpy as jnp

x = jnp.array([2, 3, 1])

# No error, and no reciprocal either.
out = jnp.power(x, jnp.array([-1, -1, -1]))
naive = out.tolist()
ends = [naive[0], naive[2]]
print("power(x, array of -1):", naive)

# The same exponent as a Python number is refused.
try:
    jnp.power(x, -1)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"power(x, -1): {error}: {message}")

real = x.astype("float32")
mended = jnp.power(real, -1)
grad = jax.grad(lambda v: jnp.sum(jnp.power(v, -1)))(real)
print("float:   ", [f"{v:.4f}" for v in mended.tolist()])
print("gradient:", [f"{v:.4f}" for v in grad.tolist()])
