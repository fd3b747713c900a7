import numpy as np

rng = np.random.default_rng(0)
first = rng.normal(size=(256, 32)).astype(np.float32)
second = rng.normal(size=(8, 256)).astype(np.float32)
x = rng.normal(size=(4, 32)).astype(np.float32)


def quantize(rows):
    # One scale per row: the largest magnitude becomes 127.
    scale = np.abs(rows).max(axis=1, keepdims=True) / np.float32(127)
    return np.clip(np.round(rows / scale), -127, 127), scale


def linear(x, weight):
    codes, scale = quantize(weight)
    x_codes, x_scale = quantize(x)
    return x_codes @ codes.T * x_scale * scale.T


codes = quantize(first)[0][:4].astype(np.int8)
print("kernel:", codes[0, :6].tolist())

exact = np.maximum(x @ first.T, 0) @ second.T
out = linear(np.maximum(linear(x, first), 0), second)
largest_difference = float(np.abs(out - exact).max())
print("out:", [f"{v:.4f}" for v in out[0]])
print(f"off by {largest_difference:.4f}")
