import numpy as np
import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(4, 8), nn.BatchNorm1d(8, eps=1e-3), nn.ReLU(),
    nn.Linear(8, 3))

trainable = sum(p.numel() for p in model.parameters()
                if p.requires_grad)
total = sum(p.numel() for p in model.parameters())
buffers = [f"{name}: {b.numel()}"
           for name, b in model.named_buffers()]
statistics = sum(b.numel() for b in model.buffers()
                 if b.is_floating_point())
print("parameters", total, "of them trainable", trainable)
saved = sum(t.numel() for t in model.state_dict().values())
print("buffers", buffers)
print("numbers in state_dict:", saved)

# The same weights and statistics in every framework.
rng = np.random.default_rng(0)
weights = [rng.normal(size=s).astype("float32")
           for s in [(4, 8), (8,), (8, 3), (3,)]]
mean = rng.normal(size=8).astype("float32")
var = rng.uniform(0.5, 2.0, size=8).astype("float32")
with torch.no_grad():
    for p, w in zip([*model[0].parameters(), *model[3].parameters()],
                    weights):
        p.copy_(torch.from_numpy(w.T))
    model[1].running_mean.copy_(torch.from_numpy(mean))
    model[1].running_var.copy_(torch.from_numpy(var))

x = torch.tensor(rng.normal(size=(5, 4)).astype("float32"))
model.eval()
with torch.no_grad():
    out = model(x)
print("first output", [f"{v:.4f}" for v in out[0].tolist()])

# Freezing leaves a parameter where it is and only unmarks it.
model[0].requires_grad_(False)
after_freezing = sum(p.numel() for p in model.parameters()
                     if p.requires_grad)
print("trainable after freezing the first layer:", after_freezing)
