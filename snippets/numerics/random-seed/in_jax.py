import jax
import jax.numpy as jnp
import numpy as np

# There is no global state: the key is an argument.
key = jax.random.key(0)
first = jax.random.normal(key, 3)
again = jax.random.normal(key, 3)
print("key 0:       ", [f"{v:.4f}" for v in first])
print("key 0 again: ", [f"{v:.4f}" for v in again])
repeats = jnp.max(jnp.abs(first - again))

# New numbers need a new key.
key, subkey = jax.random.split(key)
fresh = jax.random.normal(subkey, 3)
print("split key:   ", [f"{v:.4f}" for v in fresh])

# Draw once in NumPy, and hand the arrays to every framework.
rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(2, 3)).astype("float32"))
w = jnp.asarray(rng.normal(size=3).astype("float32"))


def total(w):
    shared = jnp.tanh(x @ w)
    return jnp.sum(shared), shared


grad, shared = jax.grad(total, has_aux=True)(w)
print("shared input:", [f"{v:.4f}" for v in shared])
