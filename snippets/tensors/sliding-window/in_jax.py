import jax
import jax.numpy as jnp

# No views: gather the windows by their indices.
index = jnp.arange(4)[:, None] + jnp.arange(3)[None, :]


def loss(x):
    windows = x[index]
    averages = windows.mean(axis=1)
    return jnp.sum(averages**2), (windows, averages)


x = jnp.arange(6.0) ** 2
grad, (windows, averages) = jax.grad(loss, has_aux=True)(x)
print("windows:", windows.tolist())
print("averages:", [f"{a:.4f}" for a in averages])

# "Writing" makes a new array; the windows are of the old one.
x = x.at[2].set(100.0)
expected = [[0, 1, 100], [1, 100, 9], [100, 9, 16]]
follows = windows[:3].tolist() == expected
print("a write to x[2] shows in three windows:", follows)
print("gradient:", [f"{g:.4f}" for g in grad])
