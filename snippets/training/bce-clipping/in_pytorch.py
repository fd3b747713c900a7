import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 1.0, 0.0])
logits = torch.tensor([-200.0, -20.0, 0.5], requires_grad=True)
prob = torch.sigmoid(logits)
print("probabilities:", [f"{p:.1e}" for p in prob.tolist()])

# The logarithm stops at -100, and so does the loss.
naive = F.binary_cross_entropy(prob, target, reduction="none")
(naive_grad,) = torch.autograd.grad(naive.sum(), logits)
naive = naive.detach()
print("of probabilities:", [f"{v:.4f}" for v in naive.tolist()])
print("   gradient:", [f"{g:.4f}" for g in naive_grad.tolist()])

loss = F.binary_cross_entropy_with_logits(
    logits, target, reduction="none")
(grad,) = torch.autograd.grad(loss.sum(), logits)
loss = loss.detach()
print("of logits:", [f"{v:.4f}" for v in loss.tolist()])
print("   gradient:", [f"{g:.4f}" for g in grad.tolist()])
