import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
table = rng.normal(size=(5, 3)).astype("float32")
table[0] = 0.0                      # the row of padding
ids = np.array([[2, 3, 0, 0]])

layer = nn.Embedding(5, 3, padding_idx=0)
first = bool((layer.weight[0] == 0).all())
print("row 0 is zero at first:", first)
layer.load_state_dict({"weight": torch.tensor(table)})

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
out = layer(torch.tensor(ids))
((out - 1)**2).sum().backward()
optimizer.step()
naive = layer.weight[0].detach().clone()
mended, grad = out.detach(), layer.weight.grad
print("row 0 after a step:", [f"{v:.4f}" for v in naive.tolist()])
print("its gradient:      ", [f"{v:.4f}" for v in grad[0].tolist()])
