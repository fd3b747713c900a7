import numpy as np

rows = [[1.0, 2.0, 3.0], [4.0]]
try:
    np.array(rows)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("np.array:", error)

# Objects: a container of lists, without arithmetic.
ragged = np.array([np.array(r) for r in rows], dtype=object)
ragged_type = ragged.dtype.name
print("dtype=object:", ragged_type, ragged.shape)

# Padding and a mask.
longest = max(len(r) for r in rows)
padded = np.array([r + [0.0] * (longest - len(r)) for r in rows])
lengths = np.array([len(r) for r in rows])
mask = np.arange(longest) < lengths[:, None]
means = (padded * mask).sum(axis=1) / mask.sum(axis=1)
grad = mask / lengths[:, None]  # of the sum of the means, by hand
print("means:", means.tolist())
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad])
