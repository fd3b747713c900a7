import numpy as np
import torch


def name_of(tensor):
    return str(tensor.dtype).removeprefix("torch.")


x = torch.tensor([1.0, 2.0])
dtype = str(x.dtype)
float_dtype = name_of(x)
int_dtype = name_of(torch.tensor([1, 2]))
bool_dtype = name_of(torch.tensor([True, False]))
# An array keeps its own dtype: here NumPy's float64.
array_dtype = name_of(torch.tensor(np.array([1.0, 2.0])))
print("floats  ", float_dtype)
print("integers", int_dtype)
print("booleans", bool_dtype)
print("array of float64 ->", array_dtype)

# 2**24 + 1 has no float32; 2**31 - 1 is the largest int32.
big = torch.tensor(2.0**24)
float_step = (big + 1 - big).item()
int_plus_one = (torch.tensor(2**31 - 1) + 1).item()
print("2.0**24 + 1 - 2.0**24 =", float_step)
print("2**31 - 1 + 1 =", int_plus_one)

big_dtype = name_of(torch.tensor(2**31))
print("2**31 is", big_dtype)

# Naming the dtype makes every framework compute the same.
scaled = torch.tensor([0.1, 0.2], dtype=torch.float32) * 3
counted = torch.tensor([1, 2], dtype=torch.int32) + 1
print("float32:", [f"{v:.4f}" for v in scaled.tolist()], scaled.dtype)
print("int32:  ", counted.tolist(), counted.dtype)
