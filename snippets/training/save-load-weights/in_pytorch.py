import os
import tempfile

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(5, 3)).astype("float32"))
weights = [rng.normal(size=s).astype("float32") for s in [(3, 2), (2,)]]


def build():
    return nn.Sequential(nn.Linear(3, 2), nn.Tanh())


model = build()
with torch.no_grad():
    for p, w in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(w.T))      # Linear keeps (out, in)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "weights.pt")
    torch.save(model.state_dict(), path)
    state = torch.load(path)    # weights_only=True unless you say no

    # Pickling the whole model ties the file to code, so loading
    # it is refused unless you say that you trust it.
    torch.save(model, path)
    try:
        torch.load(path)
    except Exception as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        print("whole model refused:", error)

fresh = build()                             # other random weights
fresh.load_state_dict(state)

names = sorted(state)
kernel_shape = list(state["0.weight"].shape)
kernel = state["0.weight"].T
with torch.no_grad():
    out = fresh(x)

print("stored:", names, "kernel", kernel_shape)
print("first output", [f"{v:.4f}" for v in out[0].tolist()])
