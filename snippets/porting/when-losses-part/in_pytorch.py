import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(24, 4)), dtype=torch.float32)
y = torch.tensor(rng.normal(size=(24, 2)), dtype=torch.float32)
start = [rng.normal(scale=0.5, size=shape).astype("float32")
         for shape in [(8, 4), (2, 8)]]


def train(mode=True, reduction="mean", order=(0, 1, 2), rate=0.05,
          epsilon=1e-8, decay=0.0, steps=20, momentum=0.1):
    model = nn.Sequential(nn.Linear(4, 8, bias=False),
                          nn.BatchNorm1d(8, momentum=momentum),
                          nn.Linear(8, 2, bias=False)).train(mode)
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(start[0]))
        model[2].weight.copy_(torch.tensor(start[1]))
    optimizer = torch.optim.AdamW(model.parameters(), rate, eps=epsilon,
                                  weight_decay=decay)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    losses = []
    for step in range(6):
        batch = order[step % 3]
        rows = slice(batch * 8, batch * 8 + 8)
        squares = (model(x[rows]) - y[rows])**2
        loss = squares.mean() if reduction == "mean" else squares.sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        losses.append(loss.item())
    with torch.no_grad():
        return np.array([*losses, model.eval()(x)[0, 0].item()])


right = train()
mistakes = {
    "BatchNorm in inference mode": train(mode=False),
    "sum instead of mean": train(reduction="sum"),
    "another order of batches": train(order=(0, 2, 1)),
    "learning rate off by 1%": train(rate=0.0505),
    "Adam's epsilon 1e-3": train(epsilon=1e-3),
    "weight decay 0.1": train(decay=0.1),
    "schedule over 10 steps": train(steps=10),
    "BatchNorm momentum": train(momentum=0.01)}

losses, evaluated = right[:-1], right[-1]
parts_at = []       # the first loss that is off; 6 is the evaluation
for name, wrong in mistakes.items():
    parts_at.append(int(np.argmax(np.abs(wrong - right) > 1e-5)))
    where = ("evaluation" if parts_at[-1] == 6
             else f"loss {parts_at[-1] + 1}")
    print(f"{name:28} parts at {where}")
