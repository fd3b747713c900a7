import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(5.0, 3.0, size=(12, 2)).astype("float32")
changed = x.copy()
changed[8:] += 10.0                 # only rows of the test part


def normalise(x, fitted_on):
    return (x - fitted_on.mean(0)) / fitted_on.std(0)


leak_all = not np.allclose(normalise(x[:8], x),
                           normalise(changed[:8], changed))
leak_train = not np.allclose(normalise(x[:8], x[:8]),
                             normalise(changed[:8], changed[:8]))
train, test = normalise(x[:8], x[:8]), normalise(x[8:], x[:8])


def trials(choose_on, count=50):
    """Mean test accuracy where the labels are pure chance."""
    rng, hits = np.random.default_rng(1), []
    for _ in range(count):
        x = rng.normal(size=(80, 500)).astype("float32")
        y = rng.integers(0, 2, 80) * 2.0 - 1.0
        cx, cy = choose_on(x, y)        # ten features that go with y
        best = np.argsort(-abs(cy @ cx))[:10]
        weight = y[:40] @ x[:40, best]  # fitted on the first 40
        hits.append(np.sign(x[40:, best] @ weight) == y[40:])
    return float(np.mean(hits))


leaky = trials(lambda x, y: (x, y))
clean = trials(lambda x, y: (x[:40], y[:40]))

print("train features moved by a change in test rows:",
      leak_all, "fitted on train:", leak_train)
print("test, by train statistics:", [f"{v:.4f}" for v in test.mean(0)])
print(f"chance labels, chosen on all: {leaky:.4f}, on train: {clean:.4f}")
