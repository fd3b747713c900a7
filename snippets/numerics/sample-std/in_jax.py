import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=5).astype("float32"))

std = jnp.std(x)
print(f"jnp.std(x):         {std:.4f}")


def sample_std(x):
    return jnp.std(x, ddof=1)


sample, grad = jax.value_and_grad(sample_std)(x)
population = jnp.std(x, ddof=0)
print(f"jnp.std(x, ddof=1): {sample:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad])

# Equal values: the square root has no finite slope at zero.
flat_grad = jax.grad(sample_std)(jnp.full(3, 2.0))
flat_grad_is_nan = bool(jnp.any(jnp.isnan(flat_grad)))
print("gradient at equal values is nan:", flat_grad_is_nan)
