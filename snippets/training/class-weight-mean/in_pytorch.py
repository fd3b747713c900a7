import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.normal(size=(6, 2)).astype("float32"))
logits.requires_grad_()
ids = torch.tensor([0, 0, 0, 0, 0, 1])  # the second class is rare
weight = torch.tensor([1.0, 5.0])

# The mean divides by the sum of the samples' weights: 10, not 6.
naive = nn.CrossEntropyLoss(weight=weight)(logits, ids).detach()
print(f"CrossEntropyLoss(weight=...): {naive:.4f}")

by_weights = nn.CrossEntropyLoss(weight=weight)(logits, ids)
(grad,) = torch.autograd.grad(by_weights, logits)
by_weights = by_weights.detach()
print("gradient, last row:", [f"{g:.4f}" for g in grad[-1].tolist()])

each = nn.CrossEntropyLoss(weight=weight, reduction="none")
by_count = each(logits, ids).mean().detach()
print(f"divided by the count instead: {by_count:.4f}")
