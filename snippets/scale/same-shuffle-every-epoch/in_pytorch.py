import numpy as np
import torch
from torch.utils.data import DataLoader, DistributedSampler

rng = np.random.default_rng(0)
data = torch.tensor(rng.normal(size=64), dtype=torch.float32)


def two_epochs(call_set_epoch):
    sampler = DistributedSampler(data, num_replicas=2, rank=0, seed=7)
    loader = DataLoader(data, batch_size=8, sampler=sampler)
    epochs = []
    for epoch in range(2):
        if call_set_epoch:
            sampler.set_epoch(epoch)
        epochs.append(torch.cat(list(loader)))
    return epochs


first, second = two_epochs(call_set_epoch=False)
naive = torch.equal(first, second)
print("without set_epoch, same order again:", naive)

first, second = two_epochs(call_set_epoch=True)
mended = torch.equal(first, second)
print("with set_epoch, same order again:   ", mended)

# What a rank sees moves as well: the shares are cut after shuffling.
same_share = bool(torch.equal(first.sort()[0], second.sort()[0]))
print("the same half of the data again:", same_share)

# Both ranks together see every sample once.
other = DistributedSampler(data, num_replicas=2, rank=1, seed=7)
other.set_epoch(1)
together = torch.cat([second, data[list(other)]])
covered = together.sort()[0]
print("samples seen by both ranks:", len(covered.unique()))
