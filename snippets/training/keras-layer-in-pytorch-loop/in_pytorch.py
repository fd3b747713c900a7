import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(16, 3)).astype("float32"))
y = torch.sin(x.sum(dim=1, keepdim=True))
w1, w2 = [rng.normal(size=s).astype("float32") for s in [(3, 4), (4, 1)]]

model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
with torch.no_grad():
    for layer, w in [(model[0], w1), (model[2], w2)]:
        layer.weight.copy_(torch.from_numpy(w.T))
        layer.bias.zero_()

count = sum(p.numel() for p in model.parameters())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(20):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    if step == 0:
        grad = model[0].weight.grad.T.clone()
    optimizer.step()

kernel = model[0].weight.detach().T
loss = loss.item()
print("trainable parameters", count)
print(f"loss {loss:.4f}", [f"{v:.4f}" for v in kernel[0].tolist()])
