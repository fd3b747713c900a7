import numpy as np

x = np.array([2.0, 3.0])
v = np.array([1.0, -2.0])


def gradient(x):
    # Of sum(x**3) + x[0] * x[1]**2, by hand.
    a, b = x
    return np.array([3 * a**2 + b**2, 3 * b**2 + 2 * a * b])


out = np.sum(x**3) + x[0] * x[1] ** 2
grad = gradient(x)

# The whole matrix, only to be multiplied and thrown away.
hessian = np.array([[6 * x[0], 2 * x[1]],
                    [2 * x[1], 6 * x[1] + 2 * x[0]]])
product = hessian @ v
print("gradient: ", [f"{g:.4f}" for g in grad])
print("H @ v:    ", [f"{p:.4f}" for p in product])

# Two gradients give the product approximately, without the matrix.
h = 1e-5
near = (gradient(x + h * v) - gradient(x - h * v)) / (2 * h)
print("difference of gradients:", [f"{p:.4f}" for p in near])
