import jax
import jax.numpy as jnp


def grad(f, *values):
    arrays = [jnp.array(v) for v in values]
    numbers = tuple(range(len(arrays)))
    slopes = jax.grad(lambda *a: f(*a).sum(), argnums=numbers)(*arrays)
    return [g.tolist() for g in slopes]


tied = [1.0, 3.0, 3.0]
(reduce_max,) = grad(jnp.max, tied)
(along_axis,) = grad(lambda x: jnp.max(x, axis=0), tied)
maximum = grad(jnp.maximum, 2.0, 2.0)
(relu,) = grad(jax.nn.relu, 0.0)
(absolute,) = grad(jnp.abs, 0.0)
(clip,) = grad(lambda x: jnp.clip(x, -1.0, 1.0), [1.0, 2.0])

# Off the tie there is one derivative, and nothing to choose.
untied = grad(jnp.max, [1.0, 3.0, 2.0])[0]

print("max, tied:         ", reduce_max)
print("with axis=0, tied: ", along_axis)
print("maximum(2, 2):     ", maximum)
print("relu(0), abs(0):   ", relu, absolute)
print("clip at its bound: ", clip)
print("no tie:            ", untied)
