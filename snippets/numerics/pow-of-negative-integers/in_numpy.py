import numpy as np

x = np.array([2, 3, 1])

naive = None
try:
    naive = np.power(x, np.array([-1, -1, -1])).tolist()
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"power(x, array of -1): {error}: {message}")

real = x.astype("float32")
mended = np.power(real, -1)
print("float:   ", [f"{v:.4f}" for v in mended])

# The derivative, by hand.
grad = -(real**-2)
print("gradient:", [f"{v:.4f}" for v in grad])
