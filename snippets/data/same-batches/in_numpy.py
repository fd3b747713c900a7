import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(10, 3)).astype("float32")
y = np.arange(10)


def batches(size, drop_last=False):
    stop = len(x) - len(x) % size if drop_last else len(x)
    for start in range(0, stop, size):
        yield x[start:start + size], y[start:start + size]


sizes, sums, labels = [], [], []
for xb, yb in batches(4):
    sizes.append(len(xb))
    sums.append(xb.sum(axis=0).tolist())
    labels.append(yb.tolist())
    print(labels[-1], [f"{s:.4f}" for s in sums[-1]])
full_only = [len(xb) for xb, _ in batches(4, drop_last=True)]
print("last partial batch dropped:", full_only)

bits = np.array([0.5, 1.5]).itemsize * 8
print("Python floats become", bits, "bits")
