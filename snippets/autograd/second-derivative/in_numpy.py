import numpy as np


def f(x):
    return np.sum(x**3) + x[0] * x[1] ** 2


x = np.array([2.0, 3.0])
out = f(x)

# By hand, with pencil and paper:
a, b = x
first = np.array([3 * a**2 + b**2, 3 * b**2 + 2 * a * b])
hessian = np.array([[6 * a, 2 * b], [2 * b, 6 * b + 2 * a]])
second = hessian.sum(axis=0)

print("first: ", [f"{g:.4f}" for g in first])
print("second:", [f"{g:.4f}" for g in second])
print("hessian:", [[f"{h:.4f}" for h in r] for r in hessian])

# Second differences check one entry; too small an h ruins it.
for h in (1e-3, 1e-8):
    e = np.array([h, 0.0])
    checked = (f(x + e) - 2 * f(x) + f(x - e)) / h**2
    close = bool(abs(checked - hessian[0, 0]) < 0.01)
    print(f"entry [0][0] with h = {h:g} within 0.01: {close}")
