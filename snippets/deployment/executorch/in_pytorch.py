import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.tensor(rng.normal(size=tuple(p.shape))))
x = torch.tensor(rng.normal(size=(5, 3)), dtype=torch.float32)

out = model(x).detach()
print("out[0]", [f"{v:.4f}" for v in out[0].tolist()])
