import jax
import jax.numpy as jnp

sides = jnp.array([100_000, 100_000])
dtype = str(sides.dtype)
naive = int(jnp.prod(sides))
print("dtype:", dtype)
print("prod: ", naive)

# int64 exists only with jax_enable_x64; float32 has the range.
lengths = jnp.array([100_000.0, 100_000.0])
mended, grad = jax.value_and_grad(jnp.prod)(lengths)
print(f"float32 prod: {mended:.4f}")
print("gradient:", grad.tolist())
