import jax
import jax.numpy as jnp

a = jnp.arange(6.0).reshape(2, 3)
b = jnp.arange(6.0, 12.0).reshape(2, 3)

rows = jnp.concatenate([a, b], axis=0)
columns = jnp.concatenate([a, b], axis=1)
stacked = jnp.stack([a, b], axis=0)
shapes = [str(tuple(t.shape)) for t in (rows, columns, stacked)]
print("concatenate along 0, along 1, stack:", shapes)


def total(a):
    weights = jnp.arange(12.0).reshape(2, 6)
    return jnp.sum(jnp.concatenate([a, b], axis=1) * weights)


# The gradient is cut back into the pieces it came from.
grad = jax.grad(total)(a)
print("gradient of a:", grad.tolist())

# Mixed dtypes are promoted: int32 and float32 give float32.
mixed = jnp.concatenate([jnp.array([1, 2]), jnp.array([0.5])])
mixed_dtype = mixed.dtype.name
print("int and float together:", mixed_dtype)
