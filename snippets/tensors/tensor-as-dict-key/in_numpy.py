import numpy as np

a = np.array([1.0, 2.0])
b = np.array([1.0, 2.0])
c = np.array([1.0, 3.0])

try:
    {a: "weights"}
    hashable = True
except TypeError as e:
    hashable = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("{a: ...}:", error, message)

# == is elementwise, so a list cannot be searched by value either.
equal = a == c
print("a == c:", equal.tolist())
try:
    c in [a, b]
except ValueError as e:
    in_error = type(e).__name__
    print("c in [a, b]:", in_error)

all_equal = np.array_equal(a, b)
print("same values:", all_equal)
# A key that stands for the values.
by_bytes = len({x.tobytes() for x in (a, b, c)})
print("distinct among a, b, c, by value:", by_bytes)
