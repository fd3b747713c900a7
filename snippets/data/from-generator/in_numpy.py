import numpy as np


def readings():
    rng = np.random.default_rng(0)
    for i in range(7):
        yield i, rng.normal(size=2).astype("float32")


def batches(samples, size):
    batch = []
    for sample in samples:
        batch.append(sample)
        if len(batch) == size:
            yield [np.stack(column) for column in zip(*batch)]
            batch = []
    if batch:       # the short one at the end
        yield [np.stack(column) for column in zip(*batch)]


ids, sums = [], []
for number, x in batches(readings(), 3):
    ids.append(number.tolist())
    sums.append(x.sum(axis=0).tolist())

# A generator object is used up by its first pass.
stream = readings()
passes = [sum(1 for _ in stream) for epoch in range(2)]

print(ids, [f"{s:.4f}" for s in sums[-1]])
print("samples in two passes over one generator:", passes)
