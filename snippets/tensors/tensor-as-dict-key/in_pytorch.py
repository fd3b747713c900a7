import torch

a = torch.tensor([1.0, 2.0])
b = torch.tensor([1.0, 2.0])
c = torch.tensor([1.0, 3.0])

# The hash is the object's identity.
names = {a: "weights"}
hashable = True
found = b in names
print("found by a:", a in names, "- found by its equal b:", found)
set_size = len({a, b, a.view(2)})
print("{a, b, a.view(2)} has", set_size, "members")

# == is elementwise, so a list cannot be searched by value either.
equal = a == c
print("a == c:", equal.tolist())
try:
    c in [a, b]
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    in_error = type(e).__name__
    print("c in [a, b]:", in_error)

all_equal = torch.equal(a, b)
print("same values:", all_equal)
# A key that stands for the values.
by_bytes = len({x.numpy().tobytes() for x in (a, b, c)})
print("distinct among a, b, c, by value:", by_bytes)
