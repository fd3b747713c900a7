import pathlib
import tempfile

import numpy as np

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "weights.npy")
    np.save(path, np.arange(4, dtype="float32"))

    # Nothing is read yet: pages come from the file when touched.
    mapped = np.load(path, mmap_mode="r+")
    print(type(mapped).__name__, mapped.shape, mapped.dtype)
    total = float(mapped.sum())
    grad = 2 * np.asarray(mapped)  # of the sum of squares, by hand

    mapped[0] = 9.0
    mapped.flush()
    file_first = float(np.load(path)[0])
    print("after writing, mode r+: the file begins with", file_first)

    # Mode "c" keeps the writes in memory.
    private = np.load(path, mmap_mode="c")
    private[0] = 77.0
    copy_on_write = float(np.load(path)[0])
    print("after writing, mode c:  the file begins with", copy_on_write)
print("total:", total, "gradient:", grad.tolist())
