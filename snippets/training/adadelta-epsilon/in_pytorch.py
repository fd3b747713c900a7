import torch

scale = torch.tensor([1.0, 0.1])


def run(optimizer_class, steps, **options):
    w = torch.ones(2, requires_grad=True)
    optimizer = optimizer_class([w], **options)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = (scale * w**2).sum() / 2
        loss.backward()
        optimizer.step()
    return w.detach(), w.grad


Adadelta = torch.optim.Adadelta
# lr=1.0, rho=0.9, eps=1e-6
by_default = [round(w, 4) for w in run(Adadelta, 200)[0].tolist()]
naive, _ = run(Adadelta, 200, lr=1.0)
mended, grad = run(Adadelta, 200, lr=1.0, rho=0.9, eps=1e-6)

print("defaults, 200 steps:", by_default)
print("rate 1.0 written:   ", [f"{w:.4f}" for w in naive.tolist()])
print("all three written:  ", [f"{w:.4f}" for w in mended.tolist()])
