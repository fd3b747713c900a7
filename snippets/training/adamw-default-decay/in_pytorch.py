import torch

scale = torch.tensor([0.0, 1.0])


def run(optimizer_class, steps, **options):
    w = torch.ones(2, requires_grad=True)
    optimizer = optimizer_class([w], **options)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = (scale * w**2).sum() / 2
        loss.backward()
        optimizer.step()
    return w.detach(), w.grad


AdamW = torch.optim.AdamW
# weight_decay=0.01; the first weight gets no gradient, only the decay.
naive, _ = run(AdamW, 100, lr=0.1)
mended, grad = run(AdamW, 100, lr=0.1, weight_decay=0.004, eps=1e-7)

print("defaults:          ", [f"{w:.4f}" for w in naive.tolist()])
print("weight_decay=0.004:", [f"{w:.4f}" for w in mended.tolist()])
