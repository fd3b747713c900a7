import numpy as np
from torch.utils.data import DataLoader, IterableDataset


class Readings(IterableDataset):
    def __iter__(self):     # called again for every epoch
        rng = np.random.default_rng(0)
        for i in range(7):
            yield i, rng.normal(size=2).astype("float32")


class OnePass(IterableDataset):
    def __init__(self, generator):
        self.generator = generator

    def __iter__(self):     # hands out the same object again
        return self.generator


ids, sums = [], []
for number, x in DataLoader(Readings(), batch_size=3):
    ids.append(number.tolist())
    sums.append(x.sum(dim=0).tolist())

loader = DataLoader(OnePass(iter(Readings())), batch_size=None)
passes = [sum(1 for _ in loader) for epoch in range(2)]

# Nothing is declared, so nothing is checked before batching.
try:
    next(iter(DataLoader([np.zeros(2), np.zeros(3)], batch_size=2)))
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

print(ids, [f"{s:.4f}" for s in sums[-1]])
print("samples in two passes over one generator:", passes)
print("samples of two shapes:", error, "-", message)
