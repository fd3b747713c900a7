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


NAdam = torch.optim.NAdam
# momentum_decay=0.004: the exponent of 0.96 grows by 0.004 a step.
naive, _ = run(NAdam, 20, lr=0.01)
mended, grad = run(NAdam, 20, lr=0.01, momentum_decay=1.0)

print("momentum_decay=0.004:", [f"{w:.4f}" for w in naive.tolist()])
print("momentum_decay=1:    ", [f"{w:.4f}" for w in mended.tolist()])

# How much momentum counts at a step, as PyTorch documents it.
factors = [[0.9 * (1 - 0.5 * 0.96 ** (t * d)) for t in (1, 20, 100)]
           for d in (0.004, 1.0)]
for d, row in zip((0.004, 1.0), factors):
    print("steps 1, 20, 100, decay", d, [f"{f:.4f}" for f in row])
