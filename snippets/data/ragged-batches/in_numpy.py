import numpy as np

rows = [[3.0], [1.0, 2.0, 4.0], [5.0, 6.0]]

try:
    np.stack([np.array(r) for r in rows])
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

lengths = np.array([len(r) for r in rows])
padded = np.zeros((len(rows), lengths.max()), "float32")
for i, row in enumerate(rows):
    padded[i, :len(row)] = row
mask = np.arange(lengths.max()) < lengths[:, None]

# A mean that counts only what is there, and its gradient.
mean = (padded * mask).sum() / mask.sum()
grad = mask / mask.sum()
naive_mean = padded.mean()

print(padded)
print(f"mean of the values {mean:.4f}, of the table {naive_mean:.4f}")
print("stack:", error, "-", message)
