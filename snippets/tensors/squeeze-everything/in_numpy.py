import numpy as np

# A batch of one sequence of three values.
x = np.array([[[1.0], [2.0], [3.0]]])

naive = None
try:
    naive = list(np.squeeze(x, 1).shape)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"squeeze(x, 1): {error}: {message}")
lost = list(np.squeeze(x).shape)
print("squeeze(x).shape:", lost)

# Name the axis that is really of length one.
mended = np.squeeze(x, -1)
print("squeeze(x, -1):", mended.tolist())

# The derivative, by hand: the weights in the shape of x.
grad = np.array([10.0, 20.0, 30.0]).reshape(x.shape)
print("gradient:", grad.tolist())
