import jax
import jax.numpy as jnp

# In time: no array has been made yet.
jax.config.update("jax_num_cpu_devices", 2)

x = jnp.array([1.0, 2.0, 3.0])
out = x**2
grad = jax.grad(lambda x: jnp.sum(x * x))(x)
print("values:", out.tolist(), "gradient:", grad.tolist())
devices_seen = len(jax.devices("cpu"))
print("CPU devices:", devices_seen)

# Too late: the first array initialised the backend.
try:
    jax.config.update("jax_num_cpu_devices", 3)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")
