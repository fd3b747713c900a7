import torch
from torch import nn

pred = torch.tensor([0.8, -0.3, 0.2, -1.5], requires_grad=True)
labels = torch.tensor([1.0, 0.0, 0.0, 1.0])

# PyTorch has no plain hinge loss. In the formula a 0 stays a 0, and
# such samples cost 1 whatever is predicted.
naive = torch.relu(1 - labels * pred).mean()
(naive_grad,) = torch.autograd.grad(naive, pred)
naive = naive.detach()
print(f"labels 0 and 1:  {naive:.4f}")
print("   gradient:", [f"{g:.4f}" for g in naive_grad.tolist()])

signs = 2 * labels - 1
mended = torch.relu(1 - signs * pred).mean()
(grad,) = torch.autograd.grad(mended, pred)
mended = mended.detach()
print(f"labels -1 and 1: {mended:.4f}")
print("   gradient:", [f"{g:.4f}" for g in grad.tolist()])

# Several classes: every wrong class that comes too near, over classes.
scores = torch.tensor([[1.0, 0.5, 0.8], [0.1, 0.4, 0.2]])
several = nn.MultiMarginLoss()(scores, torch.tensor([0, 2]))
print(f"MultiMarginLoss: {several:.4f}")
