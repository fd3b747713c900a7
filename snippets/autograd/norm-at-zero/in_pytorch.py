import torch

x = torch.tensor([[0.0, 0.0], [3.0, 4.0]], requires_grad=True)


def norm(x):
    return torch.linalg.vector_norm(x, dim=1)


def root(x):
    return torch.sqrt((x ** 2).sum(dim=1))


def inside(x):                  # epsilon inside the root
    return torch.sqrt((x ** 2).sum(dim=1) + 1e-12)


def twice(x):                   # the root's input made safe, too
    square = (x ** 2).sum(dim=1)
    safe = torch.where(square > 0, square, 1.0)
    return torch.where(square > 0, torch.sqrt(safe), 0.0)


def slope(f, at=x, **kwargs):
    return torch.autograd.grad(f(at).sum(), at, **kwargs)[0]


def nan_rows(grad):
    return grad.isnan().any(dim=1).tolist()


out, norm_grad = norm(x).detach(), slope(norm)
norm_nan, sqrt_nan = nan_rows(norm_grad), nan_rows(slope(root))
print("lengths", out.tolist())
print("vector_norm:", norm_grad.tolist())
print("by hand:    ", slope(root).tolist())
squared_nan = nan_rows(slope(lambda x: norm(x) ** 2))
print("norm squared, rows with nan:", squared_nan)

# One zero row, and every weight before it is lost, or not.
w = torch.eye(2, requires_grad=True)
lost = slope(lambda w: norm(x.detach() @ w), w).isnan().all().item()
print("all weights nan:", lost)

inside_grad, twice_grad = slope(inside), slope(twice)
print("epsilon inside:", inside_grad.tolist())
print("where twice:   ", twice_grad.tolist())

# 1e-12 is 0 in float16.
half = x.detach().half().requires_grad_()
half_nan = nan_rows(slope(inside, half))
print("epsilon in float16, rows with nan:", half_nan)

# The rule covers one derivative, not two.
first = slope(norm, create_graph=True)
second = torch.autograd.grad(first.sum(), x)[0]
second_nan = nan_rows(second)
print("second derivative, rows with nan:", second_nan)
