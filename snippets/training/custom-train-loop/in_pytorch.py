import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(24, 4)).astype("float32"))
label = (x[:, 0] * x[:, 1] > 0).long()
weights = [(0.5 * rng.normal(size=s)).astype("float32")
           for s in [(4, 8), (8,), (8, 2), (2,)]]

model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 2))
with torch.no_grad():
    for p, w in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(w.T))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
loss_fn = nn.CrossEntropyLoss()         # takes logits

losses = []
model.train()
for epoch in range(10):
    for i in range(0, 24, 8):
        logits = model(x[i:i + 8])
        loss = loss_fn(logits, label[i:i + 8])
        optimizer.zero_grad()
        loss.backward()
        if not losses:
            first_grad = model[0].weight.grad.T.clone()
        optimizer.step()
        losses.append(loss.item())

kernel = model[0].weight.detach().T
print("losses", [f"{v:.4f}" for v in losses[::6]])
print("kernel, first row", [f"{v:.4f}" for v in kernel[0].tolist()])
