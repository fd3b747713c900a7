import numpy as np

x = np.array([1.0, 2.0])
dtype = str(x.dtype)
float_dtype = x.dtype.name
int_dtype = np.array([1, 2]).dtype.name
bool_dtype = np.array([True, False]).dtype.name
array_dtype = np.array(x).dtype.name
print("floats  ", float_dtype)
print("integers", int_dtype)
print("booleans", bool_dtype)
print("array of float64 ->", array_dtype)

# 2**24 + 1 has no float32; 2**31 - 1 is the largest int32.
big = np.array(2.0**24)
float_step = float(big + 1 - big)
int_plus_one = int(np.array(2**31 - 1) + 1)
print("2.0**24 + 1 - 2.0**24 =", float_step)
print("2**31 - 1 + 1 =", int_plus_one)

big_dtype = np.array(2**31).dtype.name
print("2**31 is", big_dtype)

# Naming the dtype makes every framework compute the same.
scaled = np.array([0.1, 0.2], dtype=np.float32) * 3
counted = np.array([1, 2], dtype=np.int32) + 1
print("float32:", [f"{v:.4f}" for v in scaled], scaled.dtype)
print("int32:  ", counted.tolist(), counted.dtype)
