import jax
import jax.numpy as jnp
import numpy as np

try:
    jax.devices("tpu")
    error, message = None, None
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print(error, "|", message)

backend = jax.default_backend()
print("default backend:", backend)

# The step itself names no device: it runs on the default one.
rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(8, 3)), jnp.float32)
w = jnp.array([0.5, -1.0, 2.0])


@jax.jit
def loss(w):
    return jnp.mean((x @ w) ** 2)


out, grad = jax.value_and_grad(loss)(w)
print(f"loss {out:.4f}, gradient", [f"{g:.4f}" for g in grad])
