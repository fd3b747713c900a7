import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(6, 3)).astype("float32"))
y = torch.from_numpy(rng.normal(size=(6, 1)).astype("float32"))
w = torch.from_numpy(rng.normal(size=(3, 1)).astype("float32"))

model = nn.Sequential(nn.Linear(3, 1), nn.Tanh())
with torch.no_grad():
    model[0].weight.copy_(w.T)
    model[0].bias.zero_()

loss = ((model(x) - y) ** 2).mean()
loss.backward()
grad = model[0].weight.grad.T

print(f"loss {loss.item():.4f}", [f"{g:.4f}" for g in grad[:, 0]])
