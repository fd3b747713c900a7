import jax
import jax.numpy as jnp

parameters = {"weight": jnp.full((100, 10), 0.5), "bias": jnp.zeros(10)}
x = jnp.full((4, 100), 0.1)


def loss(p):
    return jnp.mean((x @ p["weight"] + p["bias"]) ** 2)


def nbytes(tree):
    return sum(leaf.nbytes for leaf in jax.tree.leaves(tree))


# JAX has no optimizer: the state is whatever you keep.
gradients = jax.grad(loss)(parameters)
grad = gradients["bias"]
m = jax.tree.map(lambda g: 0.1 * g, gradients)
v = jax.tree.map(lambda g: 0.001 * g * g, gradients)
first_moment = m["bias"]

parameter_bytes = nbytes(parameters)
moment_bytes = nbytes((m, v))
print("parameters:", parameter_bytes, " moments:", moment_bytes)
