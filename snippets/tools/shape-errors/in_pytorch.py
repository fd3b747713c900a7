import traceback

import torch


def product(a, b):
    return a @ b


a, b = torch.ones(2, 3), torch.ones(4, 5)
try:
    product(a, b)
except Exception as e:
    error = type(e).__name__
    message = str(e)
    print(f"eager: {error}: {message}")

try:
    torch.compile(product, backend="aot_eager")(a, b)
except Exception as e:
    in_graph = type(e).__name__
    line_shown = "return a @ b" in str(e) + traceback.format_exc()
    print(f"compiled: {in_graph}, source line shown: {line_shown}")

# The shape error that raises nothing: (3, 1) minus (3,) is (3, 3).
x = torch.tensor([[1.0], [2.0], [3.0]])
y = torch.tensor([2.0, 4.0, 6.0])
w = torch.tensor([[2.0]], requires_grad=True)
silent = ((x @ w - y) ** 2).mean().item()
print(f"loss of a perfect fit, shapes mixed up: {silent:.4f}")

w = torch.tensor([[1.5]], requires_grad=True)
out = (((x @ w).squeeze(1) - y) ** 2).mean()
(grad,) = torch.autograd.grad(out, w)
print(f"shapes equal: loss {out.item():.4f}, grad {grad.tolist()}")
