import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(20, 2)).astype("float32"))
y = x @ torch.tensor([1.0, -2.0])


def train(forgotten=""):
    weight = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for step in range(10):
        loss = ((x @ weight - y) ** 2).mean()
        if forgotten != "zero_grad":
            optimizer.zero_grad()
        if forgotten != "backward":
            loss.backward()
        if forgotten != "step":
            optimizer.step()
    return loss.item(), weight.detach(), weight.grad


def attempt(forgotten):
    try:
        return f"{train(forgotten)[0]:.4f}"
    except Exception as e:
        return type(e).__name__


loss, weight, grad = train()
lines = ["zero_grad", "backward", "step"]
outcomes = [attempt(line) for line in lines]

print(f"nothing forgotten  {loss:.4f}")
for line, outcome in zip(lines, outcomes):
    print(f"{line} forgotten:", outcome)
