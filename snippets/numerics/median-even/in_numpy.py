import numpy as np

x = np.array([4.0, 1.0, 3.0, 2.0], dtype="float32")

naive = np.median(x)
mended = naive
print(f"np.median: {naive:.4f}")

# PyTorch's answer: the lower of the middle two.
lower = np.quantile(x, 0.5, method="lower")
print(f"np.quantile(x, .5, method='lower'): {lower:.4f}")

# The derivative by hand: the middle two, 2 and 3, share.
grad = np.isin(np.argsort(np.argsort(x)), [1, 2]) / 2
print("gradient:", grad.tolist())
