import jax
import jax.numpy as jnp
from jax.experimental import sparse as jsparse

dense = jnp.array([[0.0, 2.0, 0.0], [0.0, 0.0, 0.0], [3.0, 0.0, 4.0]])
w = jnp.array([[1.0], [2.0], [3.0]])

# Another class, made of two dense arrays; still experimental.
sparse = jsparse.BCOO.fromdense(dense)
is_tensor = isinstance(sparse, jax.Array)
layout = type(sparse).__name__
stored = int(sparse.nse)
print("BCOO.fromdense gives", layout)
print("isinstance(sparse, jax.Array):", is_tensor)
print("numbers stored:", stored, "of", dense.size)


def loss(values, w):
    matrix = jsparse.BCOO((values, sparse.indices), shape=sparse.shape)
    product = matrix @ w
    return jnp.sum(product**2), product


slopes, out = jax.grad(loss, argnums=(0, 1), has_aux=True)(sparse.data, w)
values_grad, grad = slopes
print("product: ", out.ravel().tolist())
print("gradient by w:", grad.ravel().tolist())
print("gradient by the stored numbers:", values_grad.tolist())

# Functions of jax.numpy refuse it until jsparse.sparsify wraps them.
try:
    jnp.matmul(sparse, w)
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("jnp.matmul(sparse, w):", error)
