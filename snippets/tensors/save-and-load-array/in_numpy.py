import tempfile
from pathlib import Path

import numpy as np

large = np.arange(1000, dtype=np.float32) / 10
small = large[:5]

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "small.npy"
    np.save(path, small)
    magic = path.read_bytes()[1:6].decode()
    # A header of 128 bytes, then four bytes an element.
    stored = (path.stat().st_size - 128) // small.itemsize
    loaded = np.load(path)

    # Python objects need pickle, which np.load refuses unless asked.
    np.save(path, np.array([{"lr": 0.1}], dtype=object))
    try:
        np.load(path)
    except ValueError as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])

print("loaded:", [f"{v:.4f}" for v in loaded])
print("elements in the file:", stored)
print("file begins with:", magic)
print(error, "-", message)
