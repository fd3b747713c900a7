import numpy as np
import torch

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


X, y = torch.from_numpy(points), torch.from_numpy(labels)
weights, grad, loss = logistic(X, y, torch)
print("weights:", [f"{w:.6f}" for w in weights])
print("gradient below 1e-6:", bool(grad.abs().max() < 1e-6))
print(f"loss: {loss:.6f}")

# What NumPy cannot do: check the hand-written gradient with autograd.
w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
objective = torch.sum(torch.log(1 + torch.exp(X @ w)) - y * (X @ w))
objective.backward()
by_hand = X.T @ (torch.full_like(y, 0.5) - y)
print("autograd agrees:", torch.allclose(w.grad, by_hand))
