import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(4, 2)).astype("float32"))
y = torch.from_numpy(rng.normal(size=4).astype("float32"))
w = torch.tensor([1.0, -1.0], requires_grad=True)


def loss(x, y):
    return ((x @ w - y) ** 2).mean()


loss(x, y).backward()
full = w.grad.clone()
print("one backward(): ", [f"{g:.4f}" for g in full.tolist()])

loss(x, y).backward()
second = w.grad.clone()
print("a second one:   ", [f"{g:.4f}" for g in second.tolist()])

optimizer = torch.optim.SGD([w], lr=0.1)
optimizer.zero_grad()
cleared = w.grad
print("zero_grad() leaves", cleared)

# Two halves, each divided by their number, add up to the whole.
for half in (slice(0, 2), slice(2, 4)):
    (loss(x[half], y[half]) / 2).backward()
accumulated = w.grad.clone()
optimizer.step()
updated = w.detach()
print("two half batches:", [f"{g:.4f}" for g in accumulated.tolist()])
print("weights:         ", [f"{v:.4f}" for v in updated.tolist()])
