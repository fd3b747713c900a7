import numpy as np

rng = np.random.default_rng(0)
X = np.column_stack([rng.normal(size=50), np.ones(50)]).astype("float32")
y = X @ np.float32([3.0, -1.0]) + 0.1 * rng.normal(size=50)
y = y.astype("float32")[:, None]

solution = np.linalg.lstsq(X, y)[0][:, 0]
# d(sum of the solution)/dy, by hand: rows of the pseudo-inverse.
grad = np.linalg.pinv(X).sum(axis=0)

w = np.zeros((2, 1), dtype="float32")
for _ in range(100):
    w -= 0.2 * 2 * X.T @ (X @ w - y) / len(X)
descended = w[:, 0]
print("lstsq:           ", [f"{v:.4f}" for v in solution])
print("100 descent steps:", [f"{v:.4f}" for v in descended])

# A polynomial of degree 7 whose coefficients are all 1.
P = np.vander(np.linspace(0, 1, 20), 8).astype("float32")
coefficients = np.linalg.lstsq(P, P.sum(axis=1))[0]
polynomial_ok = bool(np.abs(coefficients - 1).max() < 0.1)
print("degree 7: coefficients within 0.1:", polynomial_ok)
