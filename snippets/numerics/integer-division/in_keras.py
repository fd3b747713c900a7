import keras
from keras import ops

print("backend:", keras.backend.backend())

a = ops.array([-7, 7, 7])
b = ops.array([2, 2, -2])

floor = ops.floor_divide(a, b)
trunc = ops.cast(ops.trunc(ops.divide(a, b)), a.dtype)
quotient = ops.divide(a, b)
dtype = keras.backend.standardize_dtype(quotient.dtype)
print("floor_divide", ops.convert_to_numpy(floor).tolist())
print("trunc       ", ops.convert_to_numpy(trunc).tolist())
print("divide      ", ops.convert_to_numpy(quotient).tolist(), dtype)

# The operator / is the backend's own, not keras.ops.divide.
big = ops.array(16777217)
left = big / 1 - 16777216
divided = ops.divide(big, 1) - 16777216
whole = big // 1 - 16777216
print("big / 1 - 16777216 =", float(left))
print("ops.divide(big, 1) - 16777216 =", float(divided))
print("big // 1 - 16777216 =", int(whole))
