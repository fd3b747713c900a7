import numpy as np

x = np.array([1.0, 2.0, 3.0])


def f(x):
    return np.array([x[0] * x[1], np.sin(x[2]) * x[0]])


out = f(x)

# One row an output, one column an input, worked out by hand.
a, b, c = x
jacobian = np.array([[b, a, 0.0], [np.sin(c), 0.0, a * np.cos(c)]])
summed = jacobian.sum(axis=0)
for row in jacobian:
    print("row:", [f"{v:.4f}" for v in row])
print("column sums:", [f"{v:.4f}" for v in summed])

# Central differences fill one column for two calls of f.
h = 1e-6
columns = [(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(3)]
close = bool(np.allclose(np.stack(columns, axis=1), jacobian, atol=1e-6))
print("central differences agree:", close)
