import torch

# (8, 8) @ (8, 8) @ (8, 1): from the right it is far less work. From
# the left the first product overflows float32, so the value tells.
a, b = torch.full((2, 8, 8), 1e30)
c = torch.full((8, 1), 1e-30)
equation = "ij,jk,kl->il"
settings = torch.backends.opt_einsum


def told(y):
    return "right first" if y.isfinite().all() else "overflow"


# opt_einsum is an optional package: not every installation has it.
available = settings.is_available()
print("opt_einsum installed:", available, settings.strategy)
default = told(torch.einsum(equation, a, b, c))
settings.enabled = False
unasked = told(torch.einsum(equation, a, b, c))
settings.enabled = available
print("default:            ", default)
print("without opt_einsum: ", unasked)

# In two lines it is the same everywhere.
by_hand = told(torch.einsum("ij,jl->il", a,
                            torch.einsum("jk,kl->jl", b, c)))
print("two einsums:        ", by_hand)

# Small numbers: whatever the order, the values are equal.
x = torch.arange(6.0).reshape(2, 3)
y = torch.arange(12.0).reshape(3, 4)
out = torch.einsum(equation, x, y, torch.arange(4.0).reshape(4, 1))
print("small numbers:", out.tolist())
