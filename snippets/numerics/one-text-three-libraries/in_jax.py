import jax
import jax.numpy as jnp
import numpy as np

# Newton's last digits need float64, which JAX has to be told.
jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
points = rng.normal(size=(40, 2))
labels = (points @ [1.0, -2.0] + 0.5 * rng.normal(size=40) > 0) * 1.0
ridge = 0.1


def logistic(X, y, xp, steps=8):
    """Newton's method; the derivatives are two lines of algebra."""
    w = xp.zeros(X.shape[1], dtype=X.dtype)
    for _ in range(steps):
        p = 1 / (1 + xp.exp(-(X @ w)))
        gradient = X.T @ (p - y) + ridge * w
        curvature = (X.T * (p * (1 - p))) @ X
        hessian = curvature + ridge * xp.eye(X.shape[1], dtype=X.dtype)
        w = w - xp.linalg.solve(hessian, gradient)
    loss = xp.sum(xp.log(1 + xp.exp(X @ w)) - y * (X @ w))
    return w, gradient, loss


X, y = jnp.asarray(points), jnp.asarray(labels)
weights, grad, loss = logistic(X, y, jnp)
print("weights:", [f"{w:.6f}" for w in weights])
print("gradient below 1e-6:", bool(jnp.abs(grad).max() < 1e-6))
print(f"loss: {loss:.6f}")
