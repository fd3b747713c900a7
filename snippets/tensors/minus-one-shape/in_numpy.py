import numpy as np

x = np.arange(12.0).reshape(2, 3, 2)
rows = x.reshape(-1, 2)
inferred = list(rows.shape)
print("(2, 3, 2) -> (-1, 2):", rows.shape)

errors = []
for shape in [(-1, -1), (5, -1)]:
    try:
        x.reshape(shape)
    except ValueError as e:
        errors.append(type(e).__name__)
        print("reshape", shape, errors[-1])

# Nothing in it: any number of columns would do.
empty = np.zeros((0, 3))
try:
    empty_shape = str(empty.reshape(0, -1).shape)
    empty_works = True
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    empty_works = False
    empty_shape = type(e).__name__
print("(0, 3) -> (0, -1):", empty_shape)
# The mend: say the number you know.
explicit_empty = list(empty.reshape(empty.shape[0], 3).shape)
print("(0, 3) -> (n, 3):", explicit_empty)

try:
    np.broadcast_to(np.zeros((1, 3)), (2, -1))
    minus_one_broadcast = "works"
except ValueError as e:
    minus_one_broadcast = type(e).__name__
print("broadcast_to (2, -1):", minus_one_broadcast)

# By hand: each row's weight goes back to where the row was.
weight = np.arange(12.0).reshape(6, 2) * 10
grad = weight.reshape(2, 3, 2)
print("gradient at [1, 2]:", grad[1, 2].tolist())
