import numpy as np

ints = np.array([1, 2, 3], dtype=np.int32)
floats = np.array([0.5, 0.5, 0.5], dtype=np.float32)
x = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], dtype=np.float32)

mixed_dtype = (ints + floats).dtype.name
print("int32 + float32:", mixed_dtype)

rows = x[[0, 2]]
print("x[[0, 2]] is two rows:", rows.tolist())

out = x.T @ x
# Of the sum of x.T @ x, by hand: every row gets twice its own sum.
grad = np.repeat(2 * x.sum(axis=1, keepdims=True), 2, axis=1)
print("x.T @ x:", out.tolist())
print("gradient:", grad.tolist())
