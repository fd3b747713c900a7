import numpy as np

a = np.arange(6.0).reshape(2, 3)
b = np.arange(6.0, 12.0).reshape(2, 3)

rows = np.concatenate([a, b], axis=0)
columns = np.concatenate([a, b], axis=1)
stacked = np.stack([a, b], axis=0)
shapes = [str(tuple(t.shape)) for t in (rows, columns, stacked)]
print("concatenate along 0, along 1, stack:", shapes)

# By hand: the gradient of a is the slice of weights that met a.
weights = np.arange(12.0).reshape(2, 6)
grad = weights[:, :3]
print("gradient of a:", grad.tolist())

# Mixed dtypes are promoted: int64 and float32 give float64.
mixed = np.concatenate([np.array([1, 2]), np.array([0.5], np.float32)])
mixed_dtype = mixed.dtype.name
print("int and float together:", mixed_dtype)
