import numpy as np

rng = np.random.default_rng(0)
first = rng.normal(size=(256, 32)).astype(np.float32)
second = rng.normal(size=(8, 256)).astype(np.float32)
x = rng.normal(size=(4, 32)).astype(np.float32)


def quantize(rows):
    # One scale per row: 255 steps between -max and max.
    scale = np.abs(rows).max(axis=1, keepdims=True) / np.float32(127.5)
    codes = np.round(rows * (np.float32(1) / scale))
    return np.clip(codes, -128, 127), scale


def linear(x, weight):
    codes, scale = quantize(weight)
    return x @ codes.T * scale.T


def linear_dynamic(x, weight):
    codes, scale = quantize(weight)
    x_codes, x_scale = quantize(x)
    return x_codes @ codes.T * x_scale * scale.T


exact = np.maximum(x @ first.T, 0) @ second.T
out = linear(np.maximum(linear(x, first), 0), second)
largest_difference = float(np.abs(out - exact).max())
print("weights only:", [f"{v:.4f}" for v in out[0]])

hidden = np.maximum(linear_dynamic(x, first), 0)
out_dynamic = linear_dynamic(hidden, second)
dynamic_difference = float(np.abs(out_dynamic - exact).max())
print("inputs too:  ", [f"{v:.4f}" for v in out_dynamic[0]])
print(f"off by {largest_difference:.4f} and {dynamic_difference:.4f}")
