import numpy as np

a = np.array([-7, 7, 7])
b = np.array([2, 2, -2])

floor = a // b
trunc = np.trunc(a / b).astype(a.dtype)
quotient = a / b
dtype = str(quotient.dtype)
print("//   ", floor.tolist())
print("trunc", trunc.tolist())
print("/    ", quotient.tolist(), dtype)

# 2**24 + 1 is the first integer that float32 cannot hold.
big = np.array(16777217)
left = big / 1 - 16777216
whole = big // 1 - 16777216
print("16777217 / 1 - 16777216 =", float(left))
print("16777217 // 1 - 16777216 =", int(whole))

# A RuntimeWarning, and zero.
with np.errstate(divide="ignore"):
    by_zero = np.array([7]) // 0
print("7 // 0 =", by_zero.tolist())
