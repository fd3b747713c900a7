import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 4)), dtype=torch.float32)
w = torch.tensor(rng.normal(size=(4, 16)), dtype=torch.float32)
w.requires_grad_()
dropout = nn.Dropout(p=0.25)

# A new module is in training mode, so a bare call drops units.
naive = dropout(x @ w)
naive_drops = bool((naive == 0).any())
print("training mode:", dropout.training, "| bare call drops:",
      naive_drops)

dropout.train()
h = x @ w
ratio = dropout(h) / h
ratios = sorted({round(abs(r), 4) for r in ratio.flatten().tolist()})
print("train: units multiplied by", ratios)

dropout.eval()
out = dropout(x @ w)
(grad,) = torch.autograd.grad((out * out).sum(), w)
untouched = torch.equal(out, x @ w)
print("eval: output untouched:", untouched)
print(f"eval: out[0, 0] {out[0, 0].item():.4f}, "
      f"grad[0, 0] {grad[0, 0].item():.4f}")
