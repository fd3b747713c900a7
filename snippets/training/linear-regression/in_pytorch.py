import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(64, 3)).astype(np.float32))
true_w = torch.tensor([1.5, -2.0, 0.5])
noise = rng.normal(size=64).astype(np.float32)
y = x @ true_w + 0.3 + 0.1 * torch.from_numpy(noise)

weight = torch.zeros(3, requires_grad=True)
bias = torch.zeros((), requires_grad=True)
optimizer = torch.optim.SGD([weight, bias], lr=0.1)

for step in range(100):
    loss = torch.mean((x @ weight + bias - y) ** 2)
    optimizer.zero_grad()       # .grad adds up until it is cleared
    loss.backward()
    if step == 0:
        first_grad = weight.grad.clone()    # .grad is reused
        print("first gradient", [f"{g:.4f}" for g in first_grad])
    optimizer.step()

print(f"loss {loss.item():.4f}")
print("weight", [f"{w:.4f}" for w in weight.tolist()],
      f"bias {bias.item():.4f}")
