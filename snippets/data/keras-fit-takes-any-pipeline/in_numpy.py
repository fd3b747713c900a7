import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(10, 3)).astype("float32")
y = x.sum(axis=1, keepdims=True)
w = rng.normal(size=(3, 1)).astype("float32")

epochs = []
for epoch in range(2):
    total = 0.0
    for i in range(0, 10, 4):
        xb, yb = x[i:i + 4], y[i:i + 4]
        error = xb @ w - yb
        total += (error**2).sum()
        w = w - 0.1 * 2 * xb.T @ error / len(xb)
    epochs.append(float(total / len(x)))

# The one result that every way of feeding `fit` has to reach.
losses = [epochs] * 4
kernels = [w[:, 0].tolist()] * 4
print("by hand      ", [f"{v:.4f}" for v in epochs])
