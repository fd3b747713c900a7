import jax
import jax.numpy as jnp

x = jnp.array([[[1.0, 2.0, 3.0], [10.0, 20.0, 60.0]]])      # 1, 2, 3


def both(x):
    return jax.nn.standardize(x, axis=(1, 2), epsilon=1e-5)


naive = jax.nn.standardize(x, epsilon=1e-5)     # axis=-1
print("default, axis=-1:",
      [[f"{v:.4f}" for v in row] for row in naive[0].tolist()])

weights = jnp.arange(6.0).reshape(2, 3)
both_axes = both(x)
grad = jax.grad(lambda x: jnp.sum(both(x) * weights))(x)
last_axis = jax.nn.standardize(x, epsilon=1e-5)
print("axis=(1, 2):     ",
      [[f"{v:.4f}" for v in row] for row in both_axes[0].tolist()])
