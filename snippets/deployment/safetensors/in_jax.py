import json
import struct
import tempfile
from pathlib import Path

import jax.numpy as jnp
import numpy as np
from safetensors.flax import load_file, save_file

rng = np.random.default_rng(0)
kernel = rng.normal(size=(3, 2)).astype(np.float32)
x = jnp.asarray(rng.normal(size=(4, 3)), jnp.float32)

# PyTorch's layout, so that its Linear could load the same file.
weights = {"weight": jnp.asarray(kernel.T),
           "bias": jnp.asarray([0.5, -0.5])}

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "layer.safetensors")
    save_file(weights, path, metadata={"made by": "jax"})

    # The file is a length, a JSON header, then the numbers.
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8:8 + length])
    file_bytes = len(raw)
    loaded = load_file(path)

    half = {"w": jnp.ones(2, jnp.bfloat16)}
    save_file(half, path)
    bfloat16_kept = str(load_file(path)["w"].dtype)

stored = sorted(name for name in header if name != "__metadata__")
shape = header["weight"]["shape"]
out = x @ loaded["weight"].T + loaded["bias"]

print("stored:", stored, "weight", shape, header["weight"]["dtype"])
print("bfloat16 comes back as", bfloat16_kept)
print(out)
