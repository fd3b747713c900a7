import jax
import jax.numpy as jnp

x = jnp.array([4.0, 1.0, 3.0, 2.0])

mended, grad = jax.value_and_grad(jnp.median)(x)
naive = mended
print(f"jnp.median: {naive:.4f}")
print("its gradient:", grad.tolist())

# PyTorch's answer: the lower of the middle two.
lower = jnp.quantile(x, 0.5, method="lower")
print(f"jnp.quantile(x, .5, method='lower'): {lower:.4f}")
