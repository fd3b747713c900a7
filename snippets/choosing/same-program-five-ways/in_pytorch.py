import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
labels = np.arange(90) % 3
centers = np.array([[0, 2], [2, -1], [-2, -1]])
x = (centers[labels] + rng.normal(size=(90, 2))).astype("float32")
start = [rng.normal(size=s).astype("float32")
         for s in [(2, 8), (8,), (8, 3), (3,)]]

model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 3))
with torch.no_grad():
    for p, w in zip(model.parameters(), start):
        p.copy_(torch.from_numpy(w.T))      # Linear keeps (out, in)

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.CrossEntropyLoss()
data = TensorDataset(torch.from_numpy(x), torch.from_numpy(labels))

for epoch in range(20):
    for xb, yb in DataLoader(data, batch_size=30):
        loss = loss_fn(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

with torch.no_grad():
    xb, yb = data.tensors
    logits = model(xb)
    loss = loss_fn(logits, yb).item()
    accuracy = (logits.argmax(dim=1) == yb).float().mean().item()

w1, b1, w2, b2 = [p.detach().numpy().T for p in model.parameters()]
update = w1 - start[0]      # all gradients of w1, times the step

print(f"loss {loss:.4f} accuracy {accuracy:.4f}")
print("last biases", [f"{b:.4f}" for b in b2])
