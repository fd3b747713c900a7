import tempfile
from pathlib import Path

import torch
from torch.utils.data import DataLoader, IterableDataset


class Interleaved(IterableDataset):
    def __init__(self, paths, cycle):
        self.paths, self.cycle = paths, cycle

    def __iter__(self):
        waiting = [open(p) for p in self.paths]
        opened = [waiting.pop(0) for _ in range(self.cycle)]
        while opened:
            for file in list(opened):
                row = file.readline()
                if row:
                    yield int(row)
                else:
                    file.close()
                    opened.remove(file)


with tempfile.TemporaryDirectory() as folder:
    for shard in range(3):
        rows = [f"{10 * shard + i}" for i in range(4 - shard)]
        Path(folder, f"part-{shard}.txt").write_text("\n".join(rows))
    paths = sorted(Path(folder).glob("*.txt"))

    loader = DataLoader(Interleaved(paths, 3), batch_size=None)
    mixed = torch.tensor(list(loader))
    one_by_one = torch.tensor([int(row) for p in paths
                               for row in p.read_text().split()])

print("file after file", one_by_one)
print("interleaved    ", mixed)
