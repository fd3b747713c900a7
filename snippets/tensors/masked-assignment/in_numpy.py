import numpy as np

x = np.array([-1.0, 2.0, -3.0, 4.0])

error = None
y = x.copy()
y[y < 0] = 0.0
print("y[y < 0] = 0:", y.tolist())

# As an expression: no array is changed.
clipped = np.where(x < 0, 0.0, x)
grad = (x >= 0) * 2 * clipped  # of the sum of squares, by hand
print("np.where:", clipped.tolist(), "gradient:", grad.tolist())
