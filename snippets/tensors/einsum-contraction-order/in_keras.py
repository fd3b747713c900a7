import keras
from keras import ops

# (8, 8) @ (8, 8) @ (8, 1): from the right it is far less work. From
# the left the first product overflows float32, so the value tells.
a, b = ops.full((2, 8, 8), 1e30)
c = ops.full((8, 1), 1e-30)
equation = "ij,jk,kl->il"


def told(y):
    return "right first" if ops.all(ops.isfinite(y)) else "overflow"


default = told(ops.einsum(equation, a, b, c))
print("backend", keras.backend.backend(), "default:", default)

# In two lines it is the same everywhere.
by_hand = told(ops.einsum("ij,jl->il", a, ops.einsum("jk,kl->jl", b, c)))
print("two einsums:", by_hand)

# Small numbers: whatever the order, the values are equal.
x, y, z = (ops.reshape(ops.arange(n * m, dtype="float32"), (n, m))
           for n, m in ((2, 3), (3, 4), (4, 1)))
out = ops.einsum(equation, x, y, z)
print("small numbers:", ops.convert_to_numpy(out).tolist())
