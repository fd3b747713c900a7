import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(4, 2)), jnp.float32)
y = jnp.asarray(rng.normal(size=4), jnp.float32)
w = jnp.array([1.0, -1.0])


def loss(w, x, y):
    return jnp.mean((x @ w - y) ** 2)


gradient = jax.grad(loss)

full = gradient(w, x, y)
print("one call:       ", [f"{g:.4f}" for g in full])

# A function of its arguments: it cannot remember the first call.
second = gradient(w, x, y)
print("a second one:   ", [f"{g:.4f}" for g in second])

accumulated = jnp.zeros_like(w)
for half in (slice(0, 2), slice(2, 4)):
    accumulated += gradient(w, x[half], y[half]) / 2

updated = w - 0.1 * accumulated
print("two half batches:", [f"{g:.4f}" for g in accumulated])
print("weights:         ", [f"{v:.4f}" for v in updated])
