import torch

x = torch.tensor([[1.0, 2.0], [3.0, -1.0]])
w1 = torch.tensor([[0.5, -1.0], [0.25, 1.0]], requires_grad=True)
w2 = torch.tensor([[1.0], [-2.0]], requires_grad=True)


def loss(w1, w2, keep=False):
    h = torch.tanh(x @ w1)
    if keep:
        h.retain_grad()     # only leaves keep .grad by themselves
    return ((h @ w2) ** 2).mean(), h


out, h = loss(w1, w2)
out.backward()
by_default = "kept" if h.grad is not None else "None"
print("h.grad without asking:", by_default)

w1.grad = w2.grad = None
out, h = loss(w1, w2, keep=True)
out.backward()
hidden, hidden_grad, grad = h, h.grad, w1.grad
print("gradient at h:", [[f"{v:.4f}" for v in row]
                         for row in hidden_grad.tolist()])
print(f"loss {out.item():.4f}, first weight's slope {grad[0, 0]:.4f}")
