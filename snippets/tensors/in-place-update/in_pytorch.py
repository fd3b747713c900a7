import torch

x = torch.tensor([1.0, 2.0, 3.0])
other_name = x
x[0] = 10.0
x.add_(1)  # a trailing underscore: in place
alias = other_name
print("seen through the other name:", alias.tolist())

# A leaf that requires a gradient may not be overwritten.
w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
try:
    w[0] = 10.0
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# A result may be. The overwritten element no longer depends on w.
y = w * w
y[0] = 10.0
out = y.detach()
y.sum().backward()
grad = w.grad
print("out:", out.tolist(), "gradient:", grad.tolist())

# Overwriting what the backward pass still needs is noticed late.
y = w.exp()  # exp saves its result
y.add_(1)
try:
    y.sum().backward()
except RuntimeError as e:
    saved_error = type(e).__name__
    print("backward after overwriting a saved result:", saved_error)
