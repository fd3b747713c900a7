import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
# batch, step, heads, size
q, k, v = rng.normal(size=(3, 1, 4, 2, 3)).astype("float32")

inputs = [torch.tensor(a, requires_grad=True) for a in (q, k, v)]
out = F.scaled_dot_product_attention(*inputs)
naive = out.detach()
(seen,) = torch.autograd.grad(out[0, 0].sum(), inputs[2])
mixes = bool((seen[0, 1:] != 0).any())
print("as it is:  ", list(naive.shape),
      [f"{v:.4f}" for v in naive[0, 0, 0].tolist()])
print("step 0 sees other steps:", mixes)

heads = [a.transpose(1, 2) for a in inputs]
out = F.scaled_dot_product_attention(*heads).transpose(1, 2)
(grad,) = torch.autograd.grad((out**2).sum(), inputs[0])
mended = out.detach()
print("transposed:", list(mended.shape),
      [f"{v:.4f}" for v in mended[0, 0, 0].tolist()])
