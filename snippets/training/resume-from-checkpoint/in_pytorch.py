import os
import tempfile

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(16, 3)).astype("float32"))
y = x.sum(dim=1, keepdim=True)
start = rng.normal(size=(3, 1)).astype("float32")


def build():
    model = nn.Linear(3, 1, bias=False)
    with torch.no_grad():
        model.weight.copy_(torch.from_numpy(start.T))
    return model, torch.optim.SGD(model.parameters(), lr=0.05,
                                  momentum=0.9)


def train(model, optimizer, steps):
    losses = []
    for _ in range(steps):
        loss = ((model(x) - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


uninterrupted = train(*build(), 8)[4:]

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "checkpoint.pt")
    model, optimizer = build()
    train(model, optimizer, 4)
    torch.save({"model": model.state_dict(),
                "optimizer": optimizer.state_dict(), "step": 4}, path)
    checkpoint = torch.load(path)

model, optimizer = build()
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
resumed = train(model, optimizer, 4)
grad = model.weight.grad.T

model, optimizer = build()
model.load_state_dict(checkpoint["model"])
weights_only = train(model, optimizer, 4)

print("uninterrupted", [f"{v:.4f}" for v in uninterrupted])
print("resumed      ", [f"{v:.4f}" for v in resumed])
print("weights only ", [f"{v:.4f}" for v in weights_only])
