import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(5.0, 3.0, size=(12, 2))).float()
changed = x.clone()
changed[8:] += 10.0                 # only rows of the test part


def normalise(x, fitted_on):
    std = fitted_on.std(0, correction=0)
    return (x - fitted_on.mean(0)) / std


leak_all = not torch.allclose(normalise(x[:8], x),
                              normalise(changed[:8], changed))
leak_train = not torch.allclose(normalise(x[:8], x[:8]),
                                normalise(changed[:8], changed[:8]))
train, test = normalise(x[:8], x[:8]), normalise(x[8:], x[:8])


def trials(choose_on, count=50):
    """Mean test accuracy where the labels are pure chance."""
    rng, hits = np.random.default_rng(1), []
    for _ in range(count):
        x = torch.tensor(rng.normal(size=(80, 500))).float()
        y = torch.tensor(rng.integers(0, 2, 80) * 2.0 - 1.0).float()
        cx, cy = choose_on(x, y)        # ten features that go with y
        best = (cy @ cx).abs().topk(10).indices
        weight = y[:40] @ x[:40, best]  # fitted on the first 40
        hits.append((x[40:, best] @ weight).sign() == y[40:])
    return torch.stack(hits).float().mean().item()


leaky = trials(lambda x, y: (x, y))
clean = trials(lambda x, y: (x[:40], y[:40]))

print("train features moved by a change in test rows:",
      leak_all, "fitted on train:", leak_train)
print("test, by train statistics:",
      [f"{v:.4f}" for v in test.mean(0).tolist()])
print(f"chance labels, chosen on all: {leaky:.4f}, on train: {clean:.4f}")
