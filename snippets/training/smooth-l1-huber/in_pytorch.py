import torch
from torch import nn

target = torch.zeros(4)
pred = torch.tensor([0.1, -0.4, 2.0, -5.0], requires_grad=True)

# Below 0.5 the slope is the error over beta, above it is 1.
naive = nn.SmoothL1Loss(beta=0.5)(pred, target)
(naive_grad,) = torch.autograd.grad(naive, pred)
naive = naive.detach()
print(f"SmoothL1Loss(beta=0.5): {naive:.4f}")
print("   gradient:", [f"{g:.4f}" for g in naive_grad.tolist()])

# The same function as everywhere else, and what it is times.
huber = nn.HuberLoss(delta=0.5)(pred, target)
(grad,) = torch.autograd.grad(huber, pred)
huber = huber.detach()
smooth = nn.SmoothL1Loss(beta=0.5)(pred, target).detach()
print(f"HuberLoss(delta=0.5):   {huber:.4f}")
print("   gradient:", [f"{g:.4f}" for g in grad.tolist()])
print(f"ratio: {smooth / huber:.4f}")
