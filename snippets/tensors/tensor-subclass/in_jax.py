from dataclasses import dataclass, field

import jax
import jax.numpy as jnp


# jax.Array is not meant to be subclassed: a pytree node holds one.
@jax.tree_util.register_dataclass
@dataclass
class Quantity:
    values: jax.Array
    unit: str = field(metadata={"static": True})


metres = Quantity(jnp.array([1.0, 2.0]), "m")
try:
    tripled = jnp.multiply(metres, 3.0)
    result = type(tripled).__name__
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    result = error
kept = result == "Quantity"
print("jnp.multiply(metres, 3.0):", result)

# Transformations of JAX know trees: tree.map, jit, grad keep the class.
tripled = jax.tree.map(lambda values: values * 3.0, metres)
unit = tripled.unit
print("tree.map:", type(tripled).__name__, "with unit", unit)


def loss(quantity):
    return jnp.sum((quantity.values * 3.0) ** 2)


slope = jax.grad(loss)(metres)
print("the gradient is a", type(slope).__name__, "with unit", slope.unit)
out, grad = tripled.values, slope.values
print("values:", out.tolist(), "gradient:", grad.tolist())
