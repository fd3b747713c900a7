import pickle
import tempfile
from pathlib import Path

import torch

large = torch.arange(1000, dtype=torch.float32) / 10
small = large[:5]

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "small.pt"
    torch.save(small, path)
    magic = path.read_bytes()[:2].decode()  # a ZIP archive
    loaded = torch.load(path)

    torch.save(small.clone(), path)
    cloned = torch.load(path)

    # Since PyTorch 2.6, loading refuses what is not tensors and the like.
    torch.save(Path("anything"), path)
    try:
        torch.load(path)
    except pickle.UnpicklingError as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:4])

stored = loaded.untyped_storage().nbytes() // loaded.element_size()
stored_after_clone = cloned.untyped_storage().nbytes() // 4
print("loaded:", [f"{v:.4f}" for v in loaded])
print("elements in memory after loading:", stored)
print("with clone():", stored_after_clone)
print("file begins with:", magic)
print(error, "-", message)
