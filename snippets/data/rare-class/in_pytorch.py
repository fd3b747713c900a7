import numpy as np
import torch
from torch.nn import functional as F
from torch.utils.data import DataLoader, WeightedRandomSampler

rng = np.random.default_rng(0)
y = (torch.arange(400) % 20 == 0).double()      # 20 of 400: 5%
x = torch.tensor(rng.normal(size=(400, 2))) + y[:, None]
x = torch.column_stack([x, torch.ones(400)])


def loss_of(w, rows, weights):
    each = F.binary_cross_entropy_with_logits(
        x[rows] @ w, y[rows], weight=weights, reduction="sum")
    return each / weights.sum()


def fit(rows, weights):
    w = torch.zeros(3, dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for _ in range(300):
        optimizer.zero_grad()
        loss_of(w, rows, weights).backward()
        optimizer.step()
    return (x @ w).detach()


every, ones = torch.arange(400), torch.ones(400).double()
repeats = every.repeat_interleave(torch.where(y == 1, 19, 1))
weights = torch.where(y == 1, 19.0, 1.0).double()
start = torch.tensor([0.5, -0.5, 0.1]).double().requires_grad_()
weighted = loss_of(start, every, weights)
(grad,) = torch.autograd.grad(weighted, start)
weighted = weighted.detach()
repeated = loss_of(start, repeats, torch.ones(len(repeats))).detach()
logit_plain, logit_over = fit(every, ones), fit(every, weights)

# Draws with replacement: an epoch is as long as it is told to be.
torch.manual_seed(0)
sampler = WeightedRandomSampler(weights, num_samples=400)
drawn = torch.cat(list(DataLoader(every, sampler=sampler, batch_size=50)))
sampled_share = y[drawn].mean().item()
distinct = len(drawn.unique())

print(f"loss: weighted {weighted:.4f}, repeated {repeated:.4f}")
print("gradient", [f"{g:.4f}" for g in grad.tolist()])
print(f"rare class among 400 draws: {sampled_share:.4f}")
print(f"different samples among them: {distinct} of 400")
