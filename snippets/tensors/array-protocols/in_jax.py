import jax
import jax.numpy as jnp
import numpy as np

t = jnp.array([1.0, 2.0])
names = ["__array_ufunc__", "__array_function__", "__array_namespace__"]
protocols = [n for n in names if hasattr(t, n)]
print("jax.Array implements", protocols)

print("np.concatenate:", type(np.concatenate([t, t])).__name__)
print("np.where:", type(np.where(t > 1, t, 0)).__name__)

# A tracer has no values for NumPy to read.
try:
    jax.jit(lambda x: np.concatenate([x, x]))(t)
except jax.errors.TracerArrayConversionError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    refused = type(e).__name__
    print("inside jit:", refused)

joined = jnp.concatenate([t, t * t])
grad = jax.grad(lambda x: jnp.sum(jnp.concatenate([x, x * x])))(t)
print("jnp.concatenate:", joined.tolist(), "gradient:", grad.tolist())
