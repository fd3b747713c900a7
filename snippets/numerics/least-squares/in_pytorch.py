import numpy as np
import torch

rng = np.random.default_rng(0)
X = np.column_stack([rng.normal(size=50), np.ones(50)]).astype("float32")
y = X @ np.float32([3.0, -1.0]) + 0.1 * rng.normal(size=50)
X = torch.from_numpy(X)
y = torch.from_numpy(y.astype("float32")[:, None]).requires_grad_()

result = torch.linalg.lstsq(X, y).solution
(grad,) = torch.autograd.grad(result.sum(), y)
solution, grad = result.detach()[:, 0], grad[:, 0]

w = torch.zeros(2, 1, requires_grad=True)
for _ in range(100):
    loss = ((X @ w - y.detach()) ** 2).mean()
    (step,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= 0.2 * step
descended = w.detach()[:, 0]
print("lstsq:           ", [f"{v:.4f}" for v in solution])
print("100 descent steps:", [f"{v:.4f}" for v in descended])

# A polynomial of degree 7 whose coefficients are all 1.
P = torch.from_numpy(np.vander(np.linspace(0, 1, 20), 8)).float()
coefficients = torch.linalg.lstsq(P, P.sum(dim=1, keepdim=True)).solution
polynomial_ok = bool((coefficients - 1).abs().max() < 0.1)
print("degree 7: coefficients within 0.1:", polynomial_ok)
