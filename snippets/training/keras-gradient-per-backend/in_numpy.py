import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(6, 3)).astype("float32")
y = rng.normal(size=(6, 1)).astype("float32")
w = rng.normal(size=(3, 1)).astype("float32")

out = np.tanh(x @ w)
loss = ((out - y) ** 2).mean()
grad = x.T @ (2 * (out - y) / len(x) * (1 - out**2))

print(f"loss {loss:.4f}", [f"{g:.4f}" for g in grad[:, 0]])
