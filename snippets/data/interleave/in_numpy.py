import tempfile
from itertools import chain, zip_longest
from pathlib import Path

import numpy as np

with tempfile.TemporaryDirectory() as folder:
    for shard in range(3):
        rows = [f"{10 * shard + i}" for i in range(4 - shard)]
        Path(folder, f"part-{shard}.txt").write_text("\n".join(rows))
    paths = sorted(Path(folder).glob("*.txt"))
    shards = [map(int, p.read_text().split()) for p in paths]

    # Round robin over all files: one row from each in turn.
    turns = chain.from_iterable(zip_longest(*shards))
    mixed = np.array([row for row in turns if row is not None])
    one_by_one = np.array([int(row) for p in paths
                           for row in p.read_text().split()])

print("file after file", one_by_one)
print("interleaved    ", mixed)
