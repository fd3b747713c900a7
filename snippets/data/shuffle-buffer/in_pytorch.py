import torch
from torch.utils.data import DataLoader

samples = torch.arange(100)
labels = (samples >= 50).int()      # sorted by class, as files often are

generator = torch.Generator().manual_seed(0)
loader = DataLoader(samples, batch_size=100, shuffle=True,
                    generator=generator)
# Each pass over the loader is a new permutation of all indices.
orders = torch.stack([next(iter(loader)) for epoch in range(200)])

all_seen = torch.sort(orders[0]).values
largest_first = int(orders[:, 0].max())
largest_lead = int((orders - samples).max())
first_batch = labels[orders[:, :10]].sum(dim=1)
one_class = int(((first_batch == 0) | (first_batch == 10)).sum())

print("largest index seen first, 200 epochs:", largest_first)
print("farthest an index moved forward:", largest_lead)
print("first batches of 10 with one class only:", one_class, "of 200")

late_can_be_first = largest_first >= 90
print("late indices can come first:", late_can_be_first)
