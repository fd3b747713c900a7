import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
batches = rng.normal(2.0, size=(4, 8, 3)).astype(np.float32)

# PyTorch's momentum is the weight of the new value: 1 - 0.9.
layer = nn.BatchNorm1d(3, momentum=0.1, eps=1e-5)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)

for number, batch in enumerate(batches):
    optimizer.zero_grad()
    normal = layer(torch.from_numpy(batch))     # moves the mean, too
    loss = torch.mean((normal.sum(1) - 1.0) ** 2)
    loss.backward()
    if number == 0:
        grad = layer.weight.grad.clone()
    optimizer.step()
weight = layer.weight.detach()
naive = mended = layer.running_mean
print("running mean", [f"{v:.4f}" for v in naive.tolist()])
print("weight", [f"{v:.4f}" for v in weight.tolist()])
