import os
import tempfile

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 3)).astype("float32")
weights = {"kernel": rng.normal(size=(3, 2)).astype("float32"),
           "bias": rng.normal(size=2).astype("float32")}

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "weights.npz")
    np.savez(path, **weights)       # arrays by name, nothing else
    with np.load(path) as file:
        loaded = {name: file[name] for name in file.files}

names = sorted(loaded)
kernel_shape = list(loaded["kernel"].shape)
kernel = loaded["kernel"]
out = np.tanh(x @ kernel + loaded["bias"])

print("stored:", names, "kernel", kernel_shape)
print("first output", [f"{v:.4f}" for v in out[0]])
