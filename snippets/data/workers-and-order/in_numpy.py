import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np

samples = np.arange(12, dtype="float32")


def load(i):
    return float(np.sqrt(samples[i]))


def batches(rows, size):
    return [rows[i:i + size] for i in range(0, len(rows), size)]


# map hands results back in the order of the arguments.
with ThreadPoolExecutor(2) as pool:
    loaded = list(pool.map(load, range(12)))
out = np.array(batches(loaded, 4))
by_index = len(loaded)
with ThreadPoolExecutor(2) as pool:
    processes = len(set(pool.map(lambda i: os.getpid(), range(12))))

# One stream, read by two workers who do not know of each other.
def stream():
    yield from range(12)


naive = 0
for worker in range(2):
    naive += sum(1 for _ in stream())
mended = sum(1 for worker in range(2)
             for i in stream() if i % 2 == worker)

print("first batch", [f"{v:.4f}" for v in out[0]])
print("samples: by index", by_index, "- stream", naive,
      "- stream shared out", mended)
print("processes that load:", processes)
