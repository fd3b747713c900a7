import torch
from torch.optim import lr_scheduler


def train(make_schedule):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    schedule = make_schedule(optimizer)
    rates = []
    for step in range(9):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.zero_grad()
        (w**2).backward()
        optimizer.step()
        schedule.step()
    return torch.tensor(rates), w.detach(), w.grad


# Halved every third step, and constant in between.
naive, _, _ = train(lambda o: lr_scheduler.StepLR(o, 3, gamma=0.5))
stairs, w, grad = train(lambda o: lr_scheduler.StepLR(o, 3, gamma=0.5))
print("StepLR:       ", [f"{r:.4f}" for r in naive[:6].tolist()])

# A little at every step, half after three.
smooth, _, _ = train(
    lambda o: lr_scheduler.ExponentialLR(o, gamma=0.5 ** (1 / 3)))
print("ExponentialLR:", [f"{r:.4f}" for r in smooth[:6].tolist()])
print(f"weight at the end of the stairs: {w:.4f}")
