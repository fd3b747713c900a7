import numpy as np

rng = np.random.default_rng(0)
weight = rng.normal(size=(32, 16)).astype(np.float32)
x = rng.normal(size=(4, 32)).astype(np.float32)

# Four values, evenly spaced; every weight takes the nearest.
centroids = np.linspace(weight.min(), weight.max(), 4, dtype=np.float32)
nearest = np.abs(weight[..., None] - centroids).argmin(axis=-1)
clustered = centroids[nearest]

values = np.unique(clustered)
counts = np.bincount(nearest.ravel())
out = (x @ clustered)[0, :8]
print("values:", [f"{v:.4f}" for v in values], counts.tolist())
print("out:", [f"{v:.4f}" for v in out])
