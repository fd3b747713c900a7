import jax
import jax.numpy as jnp
import numpy as np

x = jnp.array([0.0, 0.5, 1.0])

# On a concrete array NumPy computes, and returns its own array.
sin_type = type(np.sin(x)).__name__
print("np.sin outside grad:", sin_type)

# Inside grad there is only a tracer, which NumPy cannot read.
try:
    jax.grad(lambda v: np.sin(v).mean())(x)
except jax.errors.TracerArrayConversionError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("np.sin inside grad:", error)

# np.mean merely calls v.mean(), which is JAX's: this works.
mean_type = type(np.mean(x)).__name__
mean_grad = jax.grad(lambda v: np.mean(jnp.sin(v)))(x)
print("np.mean inside grad:", [f"{g:.4f}" for g in mean_grad])


def loss(v):
    return jnp.mean(jnp.sin(v))


out = float(loss(x))
grad = jax.grad(loss)(x)
print(f"jnp: {out:.4f}", "gradient:", [f"{g:.4f}" for g in grad])
