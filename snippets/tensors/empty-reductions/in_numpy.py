import warnings

import numpy as np

empty = np.zeros(0, dtype=np.float32)
total, product = float(empty.sum()), float(empty.prod())
any_all = [bool(empty.any()), bool(empty.all())]
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # NumPy warns: mean of empty slice
    mean_is_nan = bool(np.isnan(empty.mean()))
    int_mean = str(np.zeros(0, dtype=np.int32).mean())
print("sum", total, "product", product, "any, all", any_all)
print("mean is NaN:", mean_is_nan, "- of integers:", int_mean)

try:
    largest = float(empty.max())
    largest_works = True
except ValueError as e:
    largest_works = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("max:", error, message)

# The usual way to an empty tensor: a mask that selects nothing.
x = np.array([1.0, 2.0, 3.0], dtype=np.float32)
keep = x > 5.0
picked = x[keep]
masked_mean = float(picked.sum() / max(keep.sum(), 1))
print("mean of nothing, guarded:", masked_mean)

# Nothing depends on x, so its gradient is zero, not NaN.
grad = np.zeros(0, dtype=np.float32) + 1.0
masked_grad = np.zeros(3, dtype=np.float32)
print("gradients:", grad.tolist(), masked_grad.tolist())
