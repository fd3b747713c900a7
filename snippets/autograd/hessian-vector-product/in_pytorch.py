import torch


def f(x):
    return (x**3).sum() + x[0] * x[1] ** 2


x = torch.tensor([2.0, 3.0])
v = torch.tensor([1.0, -2.0])

# Forward over reverse: push v through the gradient function.
out = f(x)
grad, product = torch.func.jvp(torch.func.grad(f), (x,), (v,))
print("gradient: ", [f"{g:.4f}" for g in grad.tolist()])
print("H @ v:    ", [f"{p:.4f}" for p in product.tolist()])

# Reverse over reverse: differentiate the number grad @ v.
leaf = x.clone().requires_grad_()
(first,) = torch.autograd.grad(f(leaf), leaf, create_graph=True)
(twice,) = torch.autograd.grad(first @ v, leaf)
print("backward twice:", [f"{p:.4f}" for p in twice.tolist()])

# Not every operation has a forward-mode rule.
grid = torch.zeros(1, 1, 1, 2)
try:
    torch.func.jvp(lambda x: torch.nn.functional.grid_sample(
        x.reshape(1, 1, 1, 2), grid, align_corners=False), (x,), (v,))
except NotImplementedError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:7])
    print(f"{error}: {message} ...")
