import torch


def train(step_every_batch):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.8)
    schedule = torch.optim.lr_scheduler.StepLR(
        optimizer, step_size=2, gamma=0.5)
    rates = []
    for epoch in range(3):
        for batch in range(2):
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.zero_grad()
            (w**2 / 8).backward()
            optimizer.step()
            if step_every_batch:
                schedule.step()
        if not step_every_batch:
            schedule.step()     # the usual place: once an epoch
    return rates, w.detach(), w.grad


# A schedule counts the calls of its own step(), nothing else.
naive_rates, naive, _ = train(step_every_batch=False)
rates, weight, grad = train(step_every_batch=True)
print("step() each epoch:", naive_rates)
print("step() each batch:", rates)
print(f"weight {naive:.4f} and {weight:.4f}")

# Called before the update, the schedule's first value is skipped.
w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.8)
schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.5)
used = []
for batch in range(3):
    optimizer.zero_grad()
    (w**2 / 8).backward()
    schedule.step()
    used.append(optimizer.param_groups[0]["lr"])
    optimizer.step()
print("schedule before optimizer:", used)
