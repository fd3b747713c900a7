import jax
import jax.numpy as jnp

x = jnp.array([-1.0, 2.0, -3.0, 4.0])
try:
    error = None
    x[x < 0] = 0.0
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("x[x < 0] = 0:", error)

# .at takes a mask too, but inside jit only where can be used.
masked = x.at[x < 0].set(0.0)
print("x.at[x < 0].set(0):", masked.tolist())
try:
    jax.jit(lambda x: x.at[x < 0].set(0.0))(x)
except jax.errors.NonConcreteBooleanIndexError as e:
    mask_error = type(e).__name__
    print("inside jit:", mask_error)

clipped = jnp.where(x < 0, 0.0, x)
grad = jax.grad(lambda x: jnp.sum(jnp.where(x < 0, 0.0, x) ** 2))(x)
print("jnp.where:", clipped.tolist(), "gradient:", grad.tolist())
