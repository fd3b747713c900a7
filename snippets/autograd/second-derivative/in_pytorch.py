import torch


def f(x):
    return (x**3).sum() + x[0] * x[1] ** 2


x = torch.tensor([2.0, 3.0], requires_grad=True)

# create_graph=True records the backward pass as well.
out = f(x)
(first,) = torch.autograd.grad(out, x, create_graph=True)
(second,) = torch.autograd.grad(first.sum(), x)
hessian = torch.func.hessian(f)(x.detach())

out, first = out.detach(), first.detach()
print("first: ", [f"{g:.4f}" for g in first.tolist()])
print("second:", [f"{g:.4f}" for g in second.tolist()])
print("hessian:", [[f"{h:.4f}" for h in r] for r in hessian.tolist()])

# Without it the first gradient is a plain number.
(plain,) = torch.autograd.grad(f(x), x)
try:
    torch.autograd.grad(plain.sum(), x)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")
