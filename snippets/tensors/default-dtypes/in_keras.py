import numpy as np
from keras import backend, config, ops


def name_of(tensor):
    return backend.standardize_dtype(tensor.dtype)


# Keras decides the default itself: config.floatx() and int32.
x = ops.convert_to_tensor([1.0, 2.0])
dtype = float_dtype = name_of(x)
int_dtype = name_of(ops.convert_to_tensor([1, 2]))
bool_dtype = name_of(ops.convert_to_tensor([True, False]))
# What becomes of a float64 array is the backend's business.
array_dtype = name_of(ops.convert_to_tensor(np.array([1.0, 2.0])))
print("backend ", config.backend(), "floatx", config.floatx())
print("floats  ", float_dtype)
print("integers", int_dtype)
print("booleans", bool_dtype)
print("array of float64 ->", array_dtype)

# 2**24 + 1 has no float32; 2**31 - 1 is the largest int32.
big = ops.convert_to_tensor(2.0**24)
float_step = float(big + 1 - big)
int_plus_one = int(ops.convert_to_tensor(2**31 - 1) + 1)
print("2.0**24 + 1 - 2.0**24 =", float_step)
print("2**31 - 1 + 1 =", int_plus_one)

# Naming the dtype makes every framework compute the same.
scaled = ops.convert_to_tensor([0.1, 0.2], dtype="float32") * 3
counted = ops.convert_to_tensor([1, 2], dtype="int32") + 1
print("float32:", [f"{float(v):.4f}" for v in scaled], name_of(scaled))
print("int32:  ", [int(v) for v in counted], name_of(counted))
