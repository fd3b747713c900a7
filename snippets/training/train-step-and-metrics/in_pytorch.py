import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(10, 3)).astype("float32"))
y = 5 * x.sum(dim=1, keepdim=True)
start = torch.from_numpy(rng.normal(size=(3, 1)).astype("float32"))

model = nn.Linear(3, 1, bias=False)
with torch.no_grad():
    model.weight.copy_(start.T)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.MSELoss()
loader = DataLoader(TensorDataset(x, y), batch_size=4)


def train_step(xb, yb):
    optimizer.zero_grad()
    loss = loss_fn(model(xb), yb)
    loss.backward()
    # Between the gradients and the update, by the norm of all of them.
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss


losses = []
model.train()
for epoch in range(3):
    total = 0.0
    for xb, yb in loader:
        loss = train_step(xb, yb)
        total += loss.item() * len(xb)      # the last batch is small
    losses.append(total / len(x))

update = model.weight.detach().T - start
print("losses", [f"{v:.4f}" for v in losses])
print("update", [f"{v:.4f}" for v in update[:, 0].tolist()])
