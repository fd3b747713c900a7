import numpy as np

# (8, 8) @ (8, 8) @ (8, 1): from the right it is far less work. From
# the left the first product overflows float32, so the value tells.
a, b = np.full((2, 8, 8), 1e30, "float32")
c = np.full((8, 1), 1e-30, "float32")
equation = "ij,jk,kl->il"


def told(y):
    return "right first" if np.isfinite(y).all() else "overflow"


with np.errstate(over="ignore"):
    default = told(np.einsum(equation, a, b, c))
    asked = told(np.einsum(equation, a, b, c, optimize=True))
print("default:      ", default)
print("optimize=True:", asked)

# By default there is one loop over i, j, k and l, and no pair at all.
path, text = np.einsum_path(equation, a, b, c, optimize="greedy")
pairs = path[1:]
naive_flops = text.split("Naive FLOP count:")[1].split()[0]
best_flops = text.split("Optimized FLOP count:")[1].split()[0]
print("pairs", pairs, "FLOP", naive_flops, "->", best_flops)

# In two lines it is the same everywhere.
by_hand = told(np.einsum("ij,jl->il", a, np.einsum("jk,kl->jl", b, c)))
print("two einsums:  ", by_hand)

# Small numbers: whatever the order, the values are equal.
x = np.arange(6.0).reshape(2, 3)
y = np.arange(12.0).reshape(3, 4)
out = np.einsum(equation, x, y, np.arange(4.0).reshape(4, 1))
print("small numbers:", out.tolist())
