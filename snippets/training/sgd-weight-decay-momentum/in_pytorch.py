import torch


def run(steps, decay, **options):
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, **options)
    for _ in range(steps):
        optimizer.zero_grad()
        (0.5 * (w - 3) ** 2).sum().backward()
        grad = w.grad.clone()
        if decay:               # decoupled, by hand
            with torch.no_grad():
                w -= 0.1 * decay * w
        optimizer.step()
    return w.detach(), grad


# weight_decay is added to the gradient and enters the momentum.
naive, _ = run(8, 0, momentum=0.9, weight_decay=0.5)
without, _ = run(8, 0, weight_decay=0.5)
l2, grad = run(8, 0, momentum=0.9, weight_decay=0.5)
decoupled, _ = run(8, 0.5, momentum=0.9)

print("momentum and decay:", [f"{v:.4f}" for v in naive.tolist()])
print("no momentum:       ", [f"{v:.4f}" for v in without.tolist()])
print("decoupled:         ", [f"{v:.4f}" for v in decoupled.tolist()])
