import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
X = np.column_stack([rng.normal(size=50), np.ones(50)]).astype("float32")
y = X @ np.float32([3.0, -1.0]) + 0.1 * rng.normal(size=50)
X, y = jnp.asarray(X), jnp.asarray(y.astype("float32"))


def solve(y):
    return jnp.linalg.lstsq(X, y)[0]


solution = solve(y)
grad = jax.grad(lambda y: jnp.sum(solve(y)))(y)

w = jnp.zeros(2)
slope = jax.jit(jax.grad(lambda w: jnp.mean((X @ w - y) ** 2)))
for _ in range(100):
    w = w - 0.2 * slope(w)
descended = w
print("lstsq:           ", [f"{v:.4f}" for v in solution])
print("100 descent steps:", [f"{v:.4f}" for v in descended])

# A polynomial of degree 7 whose coefficients are all 1.
P = jnp.asarray(np.vander(np.linspace(0, 1, 20), 8).astype("float32"))
coefficients = jnp.linalg.lstsq(P, P.sum(axis=1))[0]
polynomial_ok = bool(jnp.abs(coefficients - 1).max() < 0.1)
print("degree 7: coefficients within 0.1:", polynomial_ok)
