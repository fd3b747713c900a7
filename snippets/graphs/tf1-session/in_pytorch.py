import numpy as np
import torch

rng = np.random.default_rng(0)
data = rng.normal(size=(5, 3)).astype(np.float32)
weights = rng.normal(size=(3, 2)).astype(np.float32)

x = torch.from_numpy(data)          # no placeholder: the data itself
w = torch.tensor(weights, requires_grad=True)

# Define and run are one step; the graph grows line by line.
out = torch.tanh(x @ w).sum()
kind = type(out).__name__
print("after the line:", kind, f"{out.item():.4f}")

out.backward()
grad = w.grad
print("grad", [[f"{v:.4f}" for v in row] for row in grad.tolist()])
print("names of TensorFlow 1 in torch:",
      [n for n in ("placeholder", "Session") if hasattr(torch, n)])
