import jax
import jax.numpy as jnp

values = jnp.arange(1, 1.3, 0.1)
naive = len(values)
print("arange(1, 1.3, 0.1):", [f"{v:.4f}" for v in values.tolist()])


# Say how many, not where to stop.
def points(step):
    return 1.0 + step * jnp.arange(3)


mended = points(0.1)
grad = jax.grad(lambda step: jnp.sum(points(step)))(0.1)
print("three of them:      ", [f"{v:.4f}" for v in mended.tolist()])
print(f"gradient of the sum by the step: {grad:.4f}")
