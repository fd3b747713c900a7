import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(10, 3)).astype("float32"))
y = torch.arange(10)
dataset = TensorDataset(x, y)       # one sample at a time

sizes, sums, labels = [], [], []
# num_workers=0: the batches are made in this process.
for xb, yb in DataLoader(dataset, batch_size=4, num_workers=0):
    sizes.append(len(xb))
    sums.append(xb.sum(dim=0).tolist())
    labels.append(yb.tolist())
    print(labels[-1], [f"{s:.4f}" for s in sums[-1]])
dropped = DataLoader(dataset, batch_size=4, drop_last=True)
full_only = [len(xb) for xb, _ in dropped]
print("last partial batch dropped:", full_only)

# Samples that are plain Python floats, as from a CSV reader:
batch = next(iter(DataLoader([0.5, 1.5], batch_size=2)))
bits = batch.element_size() * 8
print("Python floats become", bits, "bits")
