import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(4, 3)), jnp.float32)
y = jnp.asarray(rng.normal(size=4), jnp.float32)
w = jnp.array([1.0, -1.0, 0.5])


def loss(w, x, y):
    return (x @ w - y) ** 2      # of one sample


# grad by w, mapped over the samples but not over w.
per_sample = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(w, x, y)
norms = jnp.linalg.norm(per_sample, axis=1)
mean = per_sample.mean(axis=0)
clipped = per_sample * jnp.minimum(1, 1 / norms)[:, None]
private = clipped.mean(axis=0)

print("norm of each:", [f"{n:.4f}" for n in norms])
print("their mean:  ", [f"{g:.4f}" for g in mean])
print("each clipped to 1, then averaged:",
      [f"{g:.4f}" for g in private])
