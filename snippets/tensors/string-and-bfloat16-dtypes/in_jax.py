import jax.numpy as jnp
import numpy as np

values = [1 / 3, 257.0]

# "Only arrays of numeric types are supported by JAX."
try:
    string_dtype = str(jnp.array(["loss", "accuracy"]).dtype)
except TypeError as e:
    string_dtype = None
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("text:", error)

half = jnp.array(values, dtype=jnp.float16).astype(jnp.float32)
print("float16: ", [f"{v:.4f}" for v in half])

brain = jnp.array(values, dtype=jnp.bfloat16)
bfloat16_dtype = str(brain.dtype)
rounded = brain.astype(jnp.float32)
print("bfloat16:", [f"{v:.4f}" for v in rounded])

to_numpy = str(np.asarray(brain).dtype)
print("to NumPy:", to_numpy)
