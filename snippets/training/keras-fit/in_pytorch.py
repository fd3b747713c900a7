import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(30, 3)).astype("float32"))
y = torch.sin(x.sum(dim=1, keepdim=True))
weights = [rng.normal(size=s).astype("float32")
           for s in [(3, 4), (4,), (4, 1), (1,)]]

model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
with torch.no_grad():
    for p, w in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(w.T))      # Linear keeps (out, in)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
loss_fn = nn.MSELoss()
loader = DataLoader(TensorDataset(x, y), batch_size=8)

losses = []
for epoch in range(5):
    total = 0.0
    for xb, yb in loader:
        loss = loss_fn(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(xb)      # the last batch is small
    losses.append(total / len(x))

kernel = model[0].weight.detach().T.numpy()
update = kernel - weights[0]
with torch.no_grad():
    out = model(x[:4])

print("losses", [f"{v:.4f}" for v in losses])
print("kernel, first row", [f"{v:.4f}" for v in kernel[0]])
print("prediction", [f"{v:.4f}" for v in out[:, 0]])
