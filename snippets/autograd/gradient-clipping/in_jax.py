import jax
import jax.numpy as jnp


def loss(p):
    return (p["a"] @ jnp.array([3.0, 4.0])
            + p["b"] @ jnp.array([0.6, 0.8]))


params = {"a": jnp.zeros(2), "b": jnp.zeros(2)}
grads = jax.grad(loss)(params)

# JAX itself has no clipping: a pytree and two lines.
leaves = jax.tree.leaves(grads)
total_norm = jnp.sqrt(sum(jnp.sum(g**2) for g in leaves))
factor = jnp.minimum(1.0, 1.0 / total_norm)
kept = jax.tree.map(lambda g: g * factor, grads)
clipped = jnp.concatenate(jax.tree.leaves(kept))
print(f"global norm: {total_norm:.4f}")
print("by global norm:", [f"{g:.4f}" for g in clipped])

naive = clipped

cut = jax.tree.map(lambda g: jnp.clip(g, -1.0, 1.0), grads)
by_value = jnp.concatenate(jax.tree.leaves(cut))
print("by value:      ", [f"{g:.4f}" for g in by_value])
