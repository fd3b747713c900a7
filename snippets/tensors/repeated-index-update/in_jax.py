import jax
import jax.numpy as jnp

index = jnp.array([0, 0, 2])
weights = jnp.array([10.0, 20.0, 30.0])


def scatter(values):
    return jnp.zeros(3).at[index].add(values)


# Documented as x[idx] += y, except that repeats accumulate.
counted = scatter(jnp.ones(3))
naive = counted
grad = jax.grad(lambda v: jnp.sum(scatter(v) * weights))(jnp.ones(3))
print("x.at[[0, 0, 2]].add(1):", counted.tolist())
print("gradient of the added values:", grad.tolist())
