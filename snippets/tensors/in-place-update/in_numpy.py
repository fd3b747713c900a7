import numpy as np

x = np.array([1.0, 2.0, 3.0])
other_name = x
x[0] = 10.0
x += 1  # in place as well: x = x + 1 would make a new array
alias = other_name
print("seen through the other name:", alias.tolist())

# In place means in place: the dtype cannot change with the value.
counts = np.array([1, 2, 3])
try:
    counts += 0.5
except TypeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

w = np.array([1.0, 2.0, 3.0])
out = w * w
out[0] = 10.0
# By hand: 2w, but the overwritten element no longer depends on w.
grad = 2 * w
grad[0] = 0.0
print("out:", out.tolist(), "gradient:", grad.tolist())
