import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(16, 3)).astype("float32"))
y = x.sum(dim=1, keepdim=True)
weights = [rng.normal(size=s).astype("float32")
           for s in [(3, 4), (4,), (4, 1), (1,)]]


def train(how, to_none=True):
    model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
    with torch.no_grad():
        for p, w in zip(model.parameters(), weights):
            p.copy_(torch.from_numpy(w.T))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05,
                                momentum=0.9)
    if how == "before":
        model[0].requires_grad_(False)
    for step in range(6):
        if how == "midway" and step == 3:
            model[0].requires_grad_(False)
        optimizer.zero_grad(set_to_none=to_none)
        loss = ((model(x) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
        if step == 2:
            halfway = model[0].weight.detach().T.clone()
    return model, halfway


model, _ = train("before")
frozen = model[0].weight.detach().T
trained = model[2].weight.detach().T
head_grad = model[2].weight.grad.T
print("frozen layer unchanged:",
      bool(np.array_equal(frozen, weights[0])))
print("gradient of the frozen layer:", model[0].weight.grad)
print("trained layer", [f"{v:.4f}" for v in trained[:, 0].tolist()])

# Frozen midway, with momentum and zeroed gradients: it moves on.
model, halfway = train("midway", to_none=False)
moved = not torch.equal(model[0].weight.T, halfway)
print("frozen midway, still moving:", moved)

# With the default, None, the optimizer skips the layer.
model, halfway = train("midway")
moved_by_default = not torch.equal(model[0].weight.T, halfway)
print("with set_to_none=True:", moved_by_default)
