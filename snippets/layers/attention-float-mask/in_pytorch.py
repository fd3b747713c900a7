import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
q, k, v = rng.normal(size=(3, 1, 3, 1, 2)).astype("float32")
keep = np.tril(np.ones((3, 3), bool))
added = np.where(keep, 0.0, -1e9).astype("float32")[None, None]

query, key, value = [torch.tensor(a).transpose(1, 2) for a in (q, k, v)]
query.requires_grad_()
out = F.scaled_dot_product_attention(query, key, value,
                                     attn_mask=torch.tensor(added))
(grad,) = torch.autograd.grad((out**2).sum(), query)
grad = grad.transpose(1, 2)
naive = mended = out.detach().transpose(1, 2)
print("added:", [f"{v:.4f}" for v in mended.flatten().tolist()])
