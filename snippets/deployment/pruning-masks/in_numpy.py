import gzip

import numpy as np

rng = np.random.default_rng(0)
weight = rng.normal(size=(64, 32)).astype(np.float32)
x = rng.normal(size=(4, 32)).astype(np.float32)

# Keep the quarter with the largest magnitude.
keep = round(weight.size * 0.25)
threshold = np.sort(np.abs(weight).ravel())[-keep]
mask = np.abs(weight) >= threshold
pruned = weight * mask

result = x @ pruned.T
out = result[0, :8]
kept_rows = mask.sum(axis=1)[:8]
print("kept", int(mask.sum()), "of", mask.size)
print("out:", [f"{v:.4f}" for v in out])

# Gradient of sum(out**2): the mask is a factor of the weight.
gradient = ((2 * result).T @ x) * mask
grad = float(np.abs(gradient[~mask]).sum())
mended = float(np.abs(gradient).sum())
print(f"gradient: {grad:.4f} on pruned, {mended:.4f} on kept weights")

dense_bytes, file_bytes = weight.nbytes, pruned.nbytes
zipped_before = len(gzip.compress(weight.tobytes(), mtime=0))
zipped = len(gzip.compress(pruned.tobytes(), mtime=0))
print(f"as stored: {dense_bytes} bytes, then {file_bytes}")
print(f"zipped: {zipped_before} bytes, then {zipped}")
