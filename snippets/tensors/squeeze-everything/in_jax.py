import jax
import jax.numpy as jnp

# A batch of one sequence of three values.
x = jnp.array([[[1.0], [2.0], [3.0]]])

naive = None
try:
    naive = list(jnp.squeeze(x, 1).shape)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"squeeze(x, 1): {error}: {message}")
lost = list(jnp.squeeze(x).shape)
print("squeeze(x).shape:", lost)

# Name the axis that is really of length one.
mended = jnp.squeeze(x, -1)
weights = jnp.array([10.0, 20.0, 30.0])
grad = jax.grad(lambda x: jnp.sum(jnp.squeeze(x, -1) * weights))(x)
print("squeeze(x, -1):", mended.tolist())
print("gradient:", grad.tolist())
