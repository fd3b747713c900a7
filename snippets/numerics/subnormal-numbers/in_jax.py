import jax
import jax.numpy as jnp
import numpy as np

tiny = jnp.array([1e-40])
print("smallest normal float32:", jnp.finfo("float32").tiny)

# The bits are there; NumPy sees them in the array's memory ...
stored = bool(np.asarray(tiny)[0] != 0)
# ... but an operation flushes them.
half = tiny * 0.5
scaled = float(np.asarray(half).astype(np.float64)[0] * 1e41)
print("stored:", stored, f"half of it, times 1e41: {scaled:.4f}")

x = jnp.array([1e-30])
safe = x * 1e30
grad = jax.grad(lambda x: jnp.sum(x * 1e30))(x) / 1e30
print("1e-30 * 1e30:", [f"{v:.4f}" for v in safe])
