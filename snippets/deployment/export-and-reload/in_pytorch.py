import os
import tempfile

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
weights = [rng.normal(size=s).astype("float32") for s in [(3, 2), (2,)]]
x = torch.tensor(rng.normal(size=(5, 3)).astype("float32"))

model = nn.Sequential(nn.Linear(3, 2), nn.Tanh())
with torch.no_grad():
    for p, w in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(w.T))
model.eval()

# Traced with a batch of 4; the batch dimension is left open.
batch = torch.export.Dim("batch")
program = torch.export.export(
    model, (torch.zeros(4, 3),), dynamic_shapes=({0: batch},))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "model.pt2")
    torch.export.save(program, path)
    loaded = torch.export.load(path).module()   # no class needed

x.requires_grad_()
out = loaded(x)
(grad,) = torch.autograd.grad(out.sum(), x)
same = bool(torch.allclose(out, model(x)))
batch_of_one = loaded(x[:1])
print("loaded:", type(loaded).__name__, "| same as before:", same)
print("out[0]", [f"{v:.4f}" for v in out[0].tolist()])
print("batch of one:", list(batch_of_one.shape))

try:
    loaded(torch.zeros(5, 7))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("seven features instead of three:", error)
