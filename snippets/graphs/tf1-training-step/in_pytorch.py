import numpy as np
import torch

rng = np.random.default_rng(0)
data = rng.normal(size=(6, 3)).astype(np.float32)
target = np.tanh(data.sum(axis=1, keepdims=True))
start = [rng.normal(size=s).astype(np.float32) for s in [(3, 4), (4, 1)]]

x, y = torch.from_numpy(data), torch.from_numpy(target)
w1, w2 = [torch.tensor(w, requires_grad=True) for w in start]
optimizer = torch.optim.SGD([w1, w2], lr=0.1, momentum=0.9)

losses = []
for number in range(6):
    # What the graph of 1.x laid out, line by line as it happens.
    optimizer.zero_grad()
    output = torch.tanh(x @ w1) @ w2
    loss = torch.mean((output - y) ** 2)
    loss.backward()
    if number == 0:
        grad = w1.grad.clone()
    optimizer.step()
    losses.append(loss.item())
weight = w2.detach()

print("losses", [f"{v:.4f}" for v in losses])
print("weight", [f"{v:.4f}" for v in weight[:, 0].tolist()])
