import json
import pickle
import struct
import tempfile
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file

rng = np.random.default_rng(0)
kernel = rng.normal(size=(3, 2)).astype(np.float32)
x = torch.tensor(rng.normal(size=(4, 3)), dtype=torch.float32)

layer = torch.nn.Linear(3, 2)
with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(kernel.T))
    layer.bias.copy_(torch.tensor([0.5, -0.5]))


class Malice:
    def __reduce__(self):
        return print, ("code ran while loading",)


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "layer.safetensors")
    save_file(layer.state_dict(), path, metadata={"made by": "torch"})

    # The file is a length, a JSON header, then the numbers.
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8:8 + length])
    file_bytes = len(raw)
    loaded = load_file(path)

    # bfloat16 is a type of the format.
    half = {"w": torch.ones(2, dtype=torch.bfloat16)}
    save_file(half, path)
    bfloat16_kept = str(load_file(path)["w"].dtype)

    # A pickle may call anything; torch.load refuses to by default.
    torch.save(Malice(), Path(folder, "malice.pt"))
    try:
        torch.load(Path(folder, "malice.pt"))
    except pickle.UnpicklingError as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:3])

stored = sorted(name for name in header if name != "__metadata__")
shape = header["weight"]["shape"]
out = (x @ loaded["weight"].T + loaded["bias"]).detach()

print("stored:", stored, "weight", shape, header["weight"]["dtype"])
print("bfloat16 comes back as", bfloat16_kept)
print(f"{error}: {message} …")
print(out)
