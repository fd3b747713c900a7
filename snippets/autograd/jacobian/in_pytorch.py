import torch


def f(x):
    return torch.stack([x[0] * x[1], torch.sin(x[2]) * x[0]])


x = torch.tensor([1.0, 2.0, 3.0])
out = f(x)

# Reverse mode: one backward pass a row, all rows by vmap.
jacobian = torch.func.jacrev(f)(x)
# Forward mode: one pass a column. Better when f is tall.
columns = torch.func.jacfwd(f)(x)
for row in jacobian.tolist():
    print("row:", [f"{v:.4f}" for v in row])
print("jacfwd agrees:", torch.allclose(jacobian, columns))

# backward() wants a scalar, or the vector v of v @ J.
error = None
y = f(x.requires_grad_())
try:
    y.backward()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

y.backward(torch.ones(2))
summed = x.grad
print("column sums:", [f"{v:.4f}" for v in summed.tolist()])
