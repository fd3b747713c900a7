import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
model = nn.Sequential(
    nn.Conv2d(2, 4, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(36, 3)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.from_numpy(rng.normal(0, 0.3, tuple(p.shape))))
x = torch.tensor(rng.normal(size=(1, 2, 8, 8)), dtype=torch.float32)

with torch.no_grad():
    out = model(x)
print("out", [f"{v:.4f}" for v in out[0].tolist()])
