import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
one = torch.ones(1, 1)

# Training wants the weight 2, validation wants 1.
best, waited, losses = float("inf"), 0, []
for epoch in range(50):
    loss = (model(one) - 2.0).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    grad = model.weight.grad.clone()
    optimizer.step()
    with torch.no_grad():
        val_loss = (model(one) - 1.0).pow(2).mean().item()
    losses.append(val_loss)
    if val_loss < best:
        # state_dict() refers to the live tensors: copy it.
        best_state = copy.deepcopy(model.state_dict())
        alias = model.state_dict()
        best, waited = val_loss, 0
    else:
        waited += 1
        if waited >= 3:         # patience
            break

epochs, last = len(losses), model.weight.item()
naive = alias["weight"].item()  # what a reference would restore
model.load_state_dict(best_state)
restored = model.weight.item()
print("stopped after epoch", epochs)
print(f"last weight {last:.4f}, best weight {restored:.4f}")
print(f"kept without copying: {naive:.4f}")
