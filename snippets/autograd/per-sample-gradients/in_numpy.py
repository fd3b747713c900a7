import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
y = rng.normal(size=4).astype("float32")
w = np.array([1.0, -1.0, 0.5], "float32")

# d(x @ w - y)**2 / dw, one row a sample, by hand.
error = x @ w - y
per_sample = 2 * error[:, None] * x
norms = np.linalg.norm(per_sample, axis=1)
mean = per_sample.mean(axis=0)
clipped = per_sample * np.minimum(1, 1 / norms)[:, None]
private = clipped.mean(axis=0)

print("norm of each:", [f"{n:.4f}" for n in norms])
print("their mean:  ", [f"{g:.4f}" for g in mean])
print("each clipped to 1, then averaged:",
      [f"{g:.4f}" for g in private])
