import numpy as np

# No setting: float64 is what NumPy makes, unless told at the call.
default_float = np.array([1.5]).dtype.name
default_int = np.array([1]).dtype.name
print("floats", default_float, "integers", default_int)

# 2**24 + 1 - 2**24 needs more than the 24 bits of float32.
big = np.array([2.0**24])
step = big + 1 - big
print("2**24 + 1 - 2**24 =", step.tolist())

x = np.array([0.1])
grad = 3 * x**2  # of x**3, by hand
print(f"gradient of x**3 at 0.1: {grad[0]:.4f}", grad.dtype)
