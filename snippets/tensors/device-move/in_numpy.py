import numpy as np

data = np.arange(6, dtype=np.float32).reshape(2, 3)
x = np.asarray(data, device="cpu")
w = np.ones((3, 1), dtype=np.float32)

out = x @ w
# The chain rule by hand: d sum((xw)**2) / dw = 2 x^T (xw).
grad = 2 * x.T @ out
where = x.device
print("on the CPU" if where == "cpu" else where)
print("product:", out.ravel().tolist())
print("gradient:", grad.ravel().tolist())

# The array API standard gives arrays a device; NumPy has only one.
try:
    x.to_device("cuda")
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")
