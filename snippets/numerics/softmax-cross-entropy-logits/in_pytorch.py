import torch
from torch import nn

logits = torch.tensor(
    [[2.0, 1.0, -1.0], [0.5, -2.0, 1.0]], requires_grad=True
)
labels = torch.tensor([0, 2])

# CrossEntropyLoss applies log_softmax itself: it wants logits.
criterion = nn.CrossEntropyLoss()

loss = criterion(logits, labels)
(grad,) = torch.autograd.grad(loss, logits)
naive, naive_grad = loss.detach(), grad
print(f"logits:        {loss.item():.4f}")
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad.tolist()])

# A softmax layer in front of it is no error: only another loss.
twice = criterion(torch.softmax(logits, dim=1), labels)
(twice_grad,) = torch.autograd.grad(twice, logits)
loss, twice = loss.detach(), twice.detach()
print(f"softmax first: {twice.item():.4f}")
print(
    "gradient:", [[f"{g:.4f}" for g in row] for row in twice_grad.tolist()]
)
