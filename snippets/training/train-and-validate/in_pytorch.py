import copy

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(90, 4)).astype("float32"))
y = (x[:, 0] * x[:, 1] > 0).long()
weights = [(0.5 * rng.normal(size=s)).astype("float32")
           for s in [(4, 16), (16,), (16, 2), (2,)]]
# shuffle=True in real work; here both frameworks see one order.
train = DataLoader(TensorDataset(x[:60], y[:60]), batch_size=16)
valid = DataLoader(TensorDataset(x[60:], y[60:]), batch_size=16)
loss_fn = nn.CrossEntropyLoss()         # takes logits


def build():
    model = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 2))
    with torch.no_grad():
        for p, w in zip(model.parameters(), weights):
            p.copy_(torch.from_numpy(w.T))
    return model, torch.optim.SGD(model.parameters(), 0.1, momentum=0.9)


def train_epoch(model, optimizer, batches):
    model.train()
    total, count = 0.0, 0
    for xb, yb in batches:
        optimizer.zero_grad()
        loss = loss_fn(model(xb), yb)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(xb)  # the last batch is small
        count += len(xb)
    return total / count


@torch.no_grad()
def evaluate(model, batches):
    model.eval()
    total, correct, count = 0.0, 0, 0
    for xb, yb in batches:
        logits = model(xb)
        total += loss_fn(logits, yb).item() * len(xb)
        correct += (logits.argmax(dim=1) == yb).sum().item()
        count += len(xb)
    return total / count, correct / count


def learn_by_heart(yb):
    model, optimizer = build()
    return [train_epoch(model, optimizer, [(x[:8], yb)])
            for step in range(200)][-1]


# Before the long run: one batch must be learned. Shuffled labels, too!
one_batch = learn_by_heart(y[:8])
shuffled_batch = learn_by_heart(y[:8].flip(0))

model, optimizer = build()
train_losses, valid_losses, accuracies = [], [], []
for epoch in range(30):
    train_losses.append(train_epoch(model, optimizer, train))
    loss, accuracy = evaluate(model, valid)
    if loss < min(valid_losses, default=float("inf")):
        best_epoch = epoch
        best = copy.deepcopy(model.state_dict())    # not a reference
    valid_losses.append(loss)
    accuracies.append(accuracy)
model.load_state_dict(best)
update = model[0].weight.detach().T.numpy() - weights[0]

print("train", [f"{v:.4f}" for v in train_losses[::6]])
print("valid", [f"{v:.4f}" for v in valid_losses[::6]])
print(f"best epoch {best_epoch}, valid {valid_losses[best_epoch]:.4f},",
      f"accuracy {accuracies[best_epoch]:.4f}; last", end=" ")
print(f"{valid_losses[-1]:.4f}")
print(f"one batch: {one_batch:.4f}, shuffled labels:",
      f"{shuffled_batch:.4f}")
