import torch

scale = torch.tensor([1.0, 1e-3, 1e-7])


def run(steps, **options):
    w = torch.ones(3, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1, **options)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = (scale * w**2).sum() / 2
        loss.backward()
        optimizer.step()
    return w.detach(), w.grad, optimizer.defaults["eps"]


default, first_grad, default_eps = run(1)
same_eps, _, _ = run(1, eps=1e-7)
# Far below every gradient, epsilon no longer counts.
mended, grad, _ = run(10, eps=1e-16)

print("default epsilon", default_eps)
print("gradient ", [f"{g:.1e}" for g in first_grad.tolist()])
print("default  ", [f"{w:.4f}" for w in default.tolist()])
print("eps 1e-7 ", [f"{w:.4f}" for w in same_eps.tolist()])
print("eps 1e-16, 10 steps", [f"{w:.4f}" for w in mended.tolist()])
