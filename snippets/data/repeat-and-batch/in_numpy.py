import numpy as np

x = np.arange(10)


def batches(samples, size):
    return [samples[i:i + size] for i in range(0, len(samples), size)]


# Two epochs of batches: each epoch ends with its short batch.
per_epoch = [b for epoch in range(2) for b in batches(x, 4)]
sizes = [len(b) for b in per_epoch]
firsts = [int(b[0]) for b in per_epoch]
sums = [int(b.sum()) for b in per_epoch]

# Batches of two epochs: one batch straddles the border.
joined = batches(np.tile(x, 2), 4)
joined_sizes = [len(b) for b in joined]
straddling = joined[2].tolist()

print("epochs of batches", sizes)
print("batches of epochs", joined_sizes, "third", straddling)
