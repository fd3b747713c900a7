import jax
import jax.numpy as jnp

m = jnp.array([[1.0, 2.0], [3.0, 4.0]])


def spectral(m):
    return jnp.linalg.norm(m, ord=2)


mended, grad = jax.value_and_grad(spectral)(m)
naive = mended
print(f"linalg.norm(m, ord=2): {naive:.4f}")
print("gradient:", [[f"{v:.4f}" for v in row] for row in grad.tolist()])

frobenius = float(jnp.linalg.norm(m))
print(f"linalg.norm(m):        {frobenius:.4f}")
