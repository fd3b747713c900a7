import numpy as np

x = np.array([[0.0, 0.0], [3.0, 4.0]])
square = (x ** 2).sum(axis=1, keepdims=True)
out = np.linalg.norm(x, axis=1)

# From the right the slope of a length is 1, from the left -1. Any
# vector of length 1 or less is a subgradient; 0 is the shortest.
h = 2.0 ** -10
step = np.linalg.norm([h, 0.0]) / h
back = -np.linalg.norm([-h, 0.0]) / h
one_sided = [float(step), float(back)]
central = float(step + back) / 2
print("lengths", out.tolist())
print("slopes at 0, one-sided", one_sided, "central", central)


def nan_rows(grad):
    return np.isnan(grad).any(axis=1).tolist()


# What the chain rule computes: an infinite slope times 0.
with np.errstate(divide="ignore", invalid="ignore"):
    sqrt_nan = nan_rows(0.5 / np.sqrt(square) * (2 * x))
print("chain rule, rows with nan:", sqrt_nan)

# Epsilon inside the root; and the root's input made safe first.
inside_grad = x / np.sqrt(square + 1e-12)
safe = np.where(square > 0, square, 1.0)
twice_grad = np.where(square > 0, x / np.sqrt(safe), 0.0)
print("epsilon inside:", inside_grad.tolist())
print("where twice:   ", twice_grad.tolist())

# 1e-12 is 0 in float16.
half = x.astype(np.float16)
half_square = (half ** 2).sum(axis=1, keepdims=True)
with np.errstate(invalid="ignore"):
    half_nan = nan_rows(half / np.sqrt(half_square + np.float16(1e-12)))
print("epsilon in float16, rows with nan:", half_nan)
