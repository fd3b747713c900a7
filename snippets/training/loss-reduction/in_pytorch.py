import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
target = torch.from_numpy(rng.normal(size=(3, 4)).astype("float32"))
pred = torch.zeros(3, 4, requires_grad=True)

mean = nn.MSELoss()(pred, target).detach()
naive_sum = nn.MSELoss(reduction="sum")(pred, target).detach()
naive_each = nn.MSELoss(reduction="none")(pred, target).detach()
print(f"mean {mean:.4f}  sum {naive_sum:.4f}")
print("none:", tuple(naive_each.shape))

# The sum over everything, and one number per sample.
total = nn.MSELoss(reduction="sum")(pred, target)
(grad,) = torch.autograd.grad(total, pred)
total = total.detach()
each = nn.MSELoss(reduction="none")(pred, target).mean(dim=-1).detach()
print(f"total {total:.4f}")
print("per sample:", [f"{v:.4f}" for v in each.tolist()])
