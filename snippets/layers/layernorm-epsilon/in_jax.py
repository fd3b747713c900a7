import jax
import jax.numpy as jnp

# Rows of one pattern, of size 1 and of size 0.01.
x = jnp.array([[1.0, 2.0, 3.0, 6.0], [0.01, 0.02, 0.03, 0.06]])

naive = jax.nn.standardize(x)               # epsilon=1e-5, no weights
for row in naive.tolist():
    print([f"{v:.4f}" for v in row])

weights = jnp.arange(4.0)
mended = jax.nn.standardize(x, epsilon=1e-3)
grad = jax.grad(lambda x: jnp.sum(
    jax.nn.standardize(x, epsilon=1e-3) * weights))(x)
as_pytorch = jax.nn.standardize(x, epsilon=1e-5)
print("epsilon=1e-3, small row:", [f"{v:.4f}" for v in mended[1].tolist()])
