import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
try:
    x[1:] += x[:-1]
    naive = x.tolist()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    naive = error
print("x[1:] += x[:-1]:", naive)
# Refused before anything was written.
left_as_was = x.tolist()
print("x afterwards:   ", left_as_was)

x[1:] += x[:-1].clone()
mended = x
print("with a clone:   ", mended.tolist())

# A leaf cannot be written to; a copy of it can.
leaf = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
y = leaf.clone()
y[1:] += leaf[:-1]
(y**2).sum().backward()
grad = leaf.grad
print("gradient:", grad.tolist())
