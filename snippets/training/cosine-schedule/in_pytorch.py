import torch
from torch.optim import lr_scheduler


def rates(stop):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    schedule = lr_scheduler.CosineAnnealingLR(
        optimizer, T_max=10, eta_min=0.01)
    used = []
    for step in range(21):
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if not stop or step < 10:
            schedule.step()
    return torch.tensor(used)


# Half a period is T_max; go on calling step() and it climbs again.
naive = rates(stop=False)
mended = rates(stop=True)
for name, values in ("step() always", naive), ("until T_max", mended):
    shown = [f"{values[i]:.4f}" for i in (0, 5, 10, 15, 20)]
    print(f"{name:14}", shown)
