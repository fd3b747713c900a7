import torch

x = torch.arange(6.0).reshape(2, 3)

# view: the same memory under another shape.
wide = x.view(3, 2)
# The transposed tensor is a view as well: only the strides change.
turned = x.t()
strides = str([x.stride(), wide.stride(), turned.stride()])
print("strides of x, view, transpose:", strides)

# No stride can walk the transpose in one line, so view refuses ...
try:
    turned.view(6)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"turned.view(6): {error}")
# ... and reshape copies without a word.
flat = turned.reshape(6)
print("turned.reshape(6):", flat.tolist())

x[0, 0] = 99.0
after_write = wide[0, 0].item()
after_write_transposed = flat[0].item()
print("after x[0, 0] = 99: view", after_write, "copy", flat[0].item())

# Views and copies alike pass the gradient back to its place.
x = torch.arange(6.0).reshape(2, 3).requires_grad_()
(x.t().reshape(6) * torch.arange(6.0)).sum().backward()
grad = x.grad
print("gradient:", grad.tolist())
