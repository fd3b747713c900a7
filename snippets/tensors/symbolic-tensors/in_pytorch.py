import torch
from torch._subclasses.fake_tensor import FakeTensorMode

x = torch.arange(6.0).reshape(2, 3)
w = torch.ones(3, 1, requires_grad=True)


def f(x, w):
    return x @ w * 2.0


# torch.compile and torch.export trace with tensors like these:
# shape, dtype and device of a real one, but no numbers.
with FakeTensorMode() as mode:
    fake = f(mode.from_tensor(x), mode.from_tensor(w))
kind = type(fake).__name__
symbolic_shape = list(fake.shape)
print(kind, tuple(fake.shape), fake.dtype, fake.device)
is_tensor = isinstance(fake, torch.Tensor)
print("isinstance(fake, torch.Tensor):", is_tensor)

try:
    fake.detach().numpy()
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("fake.numpy():", error)

y = f(x, w)
y.sum().backward()
out = y.detach()
grad = w.grad
print("with values:", out.ravel().tolist())
print("gradient:", grad.ravel().tolist())
