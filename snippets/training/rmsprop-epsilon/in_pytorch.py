import torch

scale = torch.tensor([1.0, 1e-3, 1e-5])


def run(optimizer_class, steps, **options):
    w = torch.ones(3, requires_grad=True)
    optimizer = optimizer_class([w], **options)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = (scale * w**2).sum() / 2
        loss.backward()
        optimizer.step()
    return w.detach(), w.grad


RMSprop = torch.optim.RMSprop
# alpha=0.99, and epsilon 1e-8 added to the root.
naive, _ = run(RMSprop, 5, lr=0.01)
same_numbers, _ = run(RMSprop, 5, lr=0.01, alpha=0.9, eps=1e-7)
mended, grad = run(RMSprop, 5, lr=0.01, alpha=0.9, eps=1e-12)

print("same rate only:  ", [f"{w:.4f}" for w in naive.tolist()])
print("alpha 0.9, 1e-7: ", [f"{w:.4f}" for w in same_numbers.tolist()])
print("alpha 0.9, 1e-12:", [f"{w:.4f}" for w in mended.tolist()])
