import jax
import jax.numpy as jnp

a = jnp.array([[1.0, 2.0], [3.0, 4.0]])
v = jnp.array([5.0, 6.0])

mended = jnp.matmul(a, v)
naive = mended.tolist()
print("matrix times vector:", naive)
dot = float(jnp.matmul(v, v))
print(f"vector times vector: {dot:.4f}")

grad = jax.grad(lambda v: jnp.sum(jnp.matmul(a, v) ** 2))(v)
print("gradient:", grad.tolist())
