import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
table = torch.tensor(rng.normal(size=(5, 3)), dtype=torch.float32)
token, target = 2, 4

embed = nn.Embedding(5, 3)
head = nn.Linear(3, 5, bias=False)
model = nn.Sequential(embed, head)
head.weight = embed.weight          # one Parameter, two names
with torch.no_grad():
    embed.weight.copy_(table)

loss = nn.functional.cross_entropy(
    model(torch.tensor(token)), torch.tensor(target))
loss.backward()
grad = embed.weight.grad.clone()

# parameters() counts it once, state_dict() names it twice.
naive = sum(p.numel() for p in model.parameters())
names = list(model.state_dict())
loss = loss.detach()
print(f"loss {loss:.4f}, numbers {naive}, names {names}")
print("row of the token: ", [f"{g:.4f}" for g in grad[token].tolist()])
print("row of the target:", [f"{g:.4f}" for g in grad[target].tolist()])

# Changing the dtype keeps the tie; a new Parameter breaks it.
model.double()
still_tied = embed.weight is head.weight
head.weight = nn.Parameter(embed.weight.detach().clone())
untied = sum(p.numel() for p in model.parameters())
print("tied after double():", still_tied, "and after a clone:", untied)
