import jax
import jax.numpy as jnp

A = jnp.array([[3.0, 1.0], [0.0, 2.0], [1.0, 1.0]])

outputs = jnp.linalg.svd(A)
shapes = [str(t.shape) for t in outputs]
print("U, S, Vh:", shapes)


def total(A):
    return jnp.sum(jnp.linalg.svd(A, compute_uv=False))


U, S, Vh = jnp.linalg.svd(A, full_matrices=False)
singular = S
rebuilt = U @ jnp.diag(S) @ Vh
grad = jax.grad(total)(A)
print("singular values:", [f"{s:.4f}" for s in S])
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad])
