import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
q, v = rng.normal(size=(2, 1, 3, 16)).astype("float32")

query = torch.tensor(q, requires_grad=True)
value = torch.tensor(v)
naive = F.scaled_dot_product_attention(query, value, value).detach()
scores = query @ value.mT / 16**0.5
largest = scores.softmax(-1)[0, 0].max().item()
out = F.scaled_dot_product_attention(query, value, value, scale=1.0)
(grad,) = torch.autograd.grad((out**2).sum(), query)
mended = out.detach()
print("default:  ", [f"{v:.4f}" for v in naive[0, 0, :3].tolist()])
print(f"largest weight of row 0: {largest:.4f}")
print("scale=1.0:", [f"{v:.4f}" for v in mended[0, 0, :3].tolist()])
