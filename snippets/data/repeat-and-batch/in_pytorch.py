import torch
from torch.utils.data import ConcatDataset, DataLoader

x = torch.arange(10)

# Two epochs of batches: each epoch ends with its short batch.
loader = DataLoader(x, batch_size=4)
per_epoch = [b for epoch in range(2) for b in loader]
sizes = [len(b) for b in per_epoch]
firsts = [int(b[0]) for b in per_epoch]
sums = [int(b.sum()) for b in per_epoch]

# Batches of two epochs: there is no repeat; data sets are joined.
joined = list(DataLoader(ConcatDataset([x, x]), batch_size=4))
joined_sizes = [len(b) for b in joined]
straddling = joined[2].tolist()

print("epochs of batches", sizes)
print("batches of epochs", joined_sizes, "third", straddling)
