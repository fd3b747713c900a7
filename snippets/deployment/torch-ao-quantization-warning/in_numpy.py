import numpy as np

rng = np.random.default_rng(0)
weight = rng.normal(size=(8, 32)).astype(np.float32)
x = rng.normal(size=(4, 32)).astype(np.float32)

# Weights: one scale for the whole matrix, symmetric.
scale = np.float32(np.abs(weight).max() / 127.5)
codes = np.clip(np.round(weight * (1 / scale)), -128, 127)

# Inputs: affine, and only seven bits (0 to 127) of the eight.
low, high = min(x.min(), 0), max(x.max(), 0)
x_scale = np.float32((high - low) / 127)
zero = np.round(-low / x_scale)
x_codes = np.clip(np.round(x * (1 / x_scale)) + zero, 0, 127)

out = ((x_codes - zero) @ codes.T * x_scale * scale).astype(np.float32)
largest_difference = float(np.abs(out - x @ weight.T).max())
print("out:", [f"{v:.4f}" for v in out[0]])
print(f"off by {largest_difference:.4f}")
