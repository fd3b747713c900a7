import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.normal(size=(5, 3)).astype("float32"))
logits.requires_grad_()
ids = torch.tensor([0, 2, -100, 1, -100])

# -100 is left out by default, and the mean is over the other three.
naive = nn.functional.cross_entropy(logits, ids).detach()
print(f"-100 among the ids: {naive:.4f}")

mended = nn.CrossEntropyLoss(ignore_index=-100)(logits, ids)
(grad,) = torch.autograd.grad(mended, logits)
mended = mended.detach()
print("gradient, ignored row:", grad[2].tolist())

# Nothing left to average: 0 / 0.
nothing = torch.full((5,), -100)
all_ignored = nn.CrossEntropyLoss()(logits, nothing).detach()
print(f"everything ignored: {all_ignored:.4f}")
