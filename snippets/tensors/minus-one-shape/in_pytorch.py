import torch

x = torch.arange(12.0).reshape(2, 3, 2).requires_grad_()
y = x.reshape(-1, 2)
rows = y.detach()
inferred = list(y.shape)
print("(2, 3, 2) -> (-1, 2):", tuple(y.shape))

errors = []
for shape in [(-1, -1), (5, -1)]:
    try:
        x.reshape(shape)
    except RuntimeError as e:
        errors.append(type(e).__name__)
        print("reshape", shape, errors[-1])

# Nothing in it: any number of columns would do.
empty = torch.zeros(0, 3)
try:
    empty_shape = str(tuple(empty.reshape(0, -1).shape))
    empty_works = True
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    empty_works = False
    empty_shape = type(e).__name__
print("(0, 3) -> (0, -1):", empty_shape)
# The mend: flatten knows which axes it joins.
explicit_empty = list(empty.flatten(1).shape)
print("flatten(1):", explicit_empty)

# In expand, -1 means something else: keep this axis.
minus_one_broadcast = str(tuple(torch.zeros(1, 3).expand(2, -1).shape))
print("expand(2, -1):", minus_one_broadcast)

(y * torch.arange(12.0).reshape(6, 2) * 10).sum().backward()
grad = x.grad
print("gradient at [1, 2]:", grad[1, 2].tolist())
