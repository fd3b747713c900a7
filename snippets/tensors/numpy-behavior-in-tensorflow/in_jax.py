import jax
import jax.numpy as jnp

ints = jnp.array([1, 2, 3])
floats = jnp.array([0.5, 0.5, 0.5])
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])

# NumPy's names, rules of its own.
mixed_dtype = (ints + floats).dtype.name
print("int32 + float32:", mixed_dtype)

rows = x[jnp.array([0, 2])]
print("x[[0, 2]] is two rows:", rows.tolist())

out = x.T @ x
grad = jax.grad(lambda x: jnp.sum(x.T @ x))(x)
print("x.T @ x:", out.tolist())
print("gradient:", grad.tolist())
