import os
import subprocess
import sys
import tempfile
import warnings

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
with torch.no_grad():
    for p in model.parameters():
        p.copy_(torch.tensor(rng.normal(size=tuple(p.shape))))
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)
messages = {}


def listen(name, call, *args):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = call(*args)
    messages[name] = [str(w.message) for w in caught
                      if w.category is DeprecationWarning]
    return result


scripted = listen("script", torch.jit.script, model)
traced = listen("trace", torch.jit.trace, model, x)
frozen = listen("freeze", torch.jit.freeze, scripted)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "model.pt")
    listen("save", torch.jit.save, scripted, path)
    loaded = listen("load", torch.jit.load, path)
    file_kib = -(-os.path.getsize(path) // 1024)

    # Whoever runs an old program as before sees nothing of it.
    program = "import sys, torch; torch.jit.load(sys.argv[1])"
    told = []
    for flags in ([], ["-W", "default"]):
        done = subprocess.run(
            [sys.executable, *flags, "-c", program, path],
            check=True, capture_output=True, text=True, timeout=60)
        told.append("`torch.jit.load` is deprecated" in done.stderr)
shown_by_default, shown_on_request = told

deprecated = [name for name, found in messages.items() if found]
message = messages["script"][0]
print("deprecated:", deprecated)
print(message)
print("shown by default:", shown_by_default,
      "| with -W default:", shown_on_request)

# What the warning names instead gives the same values.
exported = torch.export.export(model, (x,)).module()
out = loaded(x)
largest_difference = max(
    (way(x) - exported(x)).abs().max().item()
    for way in (scripted, traced, frozen, loaded))
print("out[0]", [f"{v:.4f}" for v in out[0].tolist()])
print("all four within 1e-6 of torch.export:", largest_difference < 1e-6)
