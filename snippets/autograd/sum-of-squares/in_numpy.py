import numpy as np


def f(p):
    return np.sum(p**2)


p = np.array([3.0, 4.0])
out = f(p)

# NumPy differentiates nothing: the formula is ours ...
dx, dy = 2 * p

# ... and central differences check it, at two calls of f
# for every input.
h = 1e-4
steps = h * np.eye(2)
checked = np.array([(f(p + s) - f(p - s)) / (2 * h) for s in steps])

print(f"z  = {out:.4f}")
print(f"dx = {dx:.4f}, by differences {checked[0]:.4f}")
print(f"dy = {dy:.4f}, by differences {checked[1]:.4f}")
