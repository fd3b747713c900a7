import numpy as np
import torch
from torch import nn

image = np.arange(12, dtype="float32").reshape(2, 2, 3)     # H, W, C
weight = np.arange(24, dtype="float32").reshape(2, 12) / 10

fc = nn.Linear(12, 2, bias=False)
fc.load_state_dict({"weight": torch.from_numpy(weight)})

x = torch.from_numpy(image).permute(2, 0, 1)[None]          # 1, C, H, W
x = x.contiguous().requires_grad_()
flat = nn.Flatten()(x)
print("flattened:", flat[0].int().tolist())
out = fc(flat)
(grad,) = torch.autograd.grad((out**2).sum(), x)
grad = grad[0].permute(1, 2, 0)                             # H, W, C
mended = naive = out.detach()       # what a port must give
print("logits:   ", [f"{v:.4f}" for v in naive[0].tolist()])

# Without touching the weights: flatten as a channels-last model does.
flat_hwc = nn.Flatten()(x.permute(0, 2, 3, 1))
print("as H, W, C:", flat_hwc[0].int().tolist())
