import pathlib
import tempfile

import numpy as np
import torch

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "weights.npy")
    np.save(path, np.arange(4, dtype="float32"))

    # The tensor shares the map, and the map is the file.
    mapped = np.load(path, mmap_mode="r+")
    t = torch.from_numpy(mapped)
    x = t.clone().requires_grad_()

    t[0] = 9.0
    mapped.flush()
    file_first = float(np.load(path)[0])
    print("after writing, mode r+: the file begins with", file_first)

    # Mode "c": the tensor can be written to, the file is safe.
    private = torch.from_numpy(np.load(path, mmap_mode="c"))
    private[0] = 77.0
    copy_on_write = float(np.load(path)[0])
    print("after writing, mode c:  the file begins with", copy_on_write)
    print("the tensor begins with", private[0].item())
    # Views of the map must be gone before the folder is.
    del t, mapped, private

total = x.sum().item()
(x**2).sum().backward()
grad = x.grad
print("total:", total, "gradient:", grad.tolist())
