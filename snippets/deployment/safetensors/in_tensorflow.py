import json
import struct
import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf
from safetensors.tensorflow import load_file, save_file

rng = np.random.default_rng(0)
kernel = rng.normal(size=(3, 2)).astype(np.float32)
x = tf.constant(rng.normal(size=(4, 3)), tf.float32)

# PyTorch's layout, so that its Linear could load the same file.
weights = {"weight": tf.constant(kernel.T),
           "bias": tf.constant([0.5, -0.5])}

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "layer.safetensors")
    save_file(weights, path, metadata={"made by": "tensorflow"})

    # The file is a length, a JSON header, then the numbers.
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8:8 + length])
    file_bytes = len(raw)
    loaded = load_file(path)

    # bfloat16 goes by way of NumPy, which has no such type itself.
    half = {"w": tf.ones(2, tf.bfloat16)}
    save_file(half, path)
    bfloat16_kept = str(load_file(path)["w"].dtype)

stored = sorted(name for name in header if name != "__metadata__")
shape = header["weight"]["shape"]
out = x @ tf.transpose(loaded["weight"]) + loaded["bias"]

print("stored:", stored, "weight", shape, header["weight"]["dtype"])
print("bfloat16 comes back as", bfloat16_kept)
print(out.numpy())
