import torch

x = torch.tensor([[1.0], [2.0]])
wide = x.expand(2, 3)
strides = str(wide.stride())
print("shape", tuple(wide.shape), "strides", strides)
stored = wide.untyped_storage().nbytes()
repeat_stored = x.repeat(1, 3).untyped_storage().nbytes()
print("bytes stored: expand", stored, "repeat", repeat_stored)

# Writing everything at once is refused ...
try:
    wide.add_(1.0)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("wide.add_(1):", error)
# ... writing one element is not, and changes three.
wide[0, 0] = 9.0
after_write = wide[0].tolist()
print("after wide[0, 0] = 9:", after_write, "x:", x.ravel().tolist())

# The mend: a copy has memory of its own.
x = torch.tensor([[1.0], [2.0]], requires_grad=True)
own = x.detach().expand(2, 3).clone()
own[0, 0] = 9.0
copied = own
print("copied, then written:", copied.tolist())

weight = torch.arange(6.0).reshape(2, 3)
y = x.expand(2, 3) * weight
y.sum().backward()
out, grad = y.detach(), x.grad
print("gradient:", grad.ravel().tolist())
