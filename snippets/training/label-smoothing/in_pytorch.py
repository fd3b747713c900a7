import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.normal(size=(4, 3)).astype("float32"))
logits.requires_grad_()
ids = torch.tensor([0, 0, 2, 1])
weight = torch.tensor([1.0, 4.0, 10.0])

# Smoothing alone is the same everywhere.
alone = nn.CrossEntropyLoss(label_smoothing=0.3)(logits, ids).detach()
print(f"smoothing alone:    {alone:.4f}")

# With class weights, each class's share has that class's weight.
loss = nn.CrossEntropyLoss(weight=weight, label_smoothing=0.3)
mended = loss(logits, ids)
(grad,) = torch.autograd.grad(mended, logits)
naive = mended = mended.detach()
print(f"with class weights: {naive:.4f}")
print("gradient, first row:", [f"{g:.4f}" for g in grad[0].tolist()])
