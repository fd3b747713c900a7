import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 4)).astype("float32")    # batch, step, size
w = rng.normal(size=(4, 4, 4)).astype("float32")    # q, k, v, out: x @ w

mha = nn.MultiheadAttention(4, 2, bias=False, batch_first=True)
mha.load_state_dict({
    "in_proj_weight": torch.tensor(np.concatenate([m.T for m in w[:3]])),
    "out_proj.weight": torch.tensor(w[3].T)})

inputs = torch.tensor(x, requires_grad=True)
_, naive = mha(inputs, inputs, inputs)
naive = naive.detach()
_, weights = mha(inputs, inputs, inputs, average_attn_weights=False)
(grad,) = torch.autograd.grad((weights**2).sum(), inputs)
mended = weights.detach()
print("default: ", list(naive.shape),
      [f"{v:.4f}" for v in naive[0, 0].tolist()])
print("per head:", list(mended.shape))
for head in mended[0]:
    print("  ", [f"{v:.4f}" for v in head[0].tolist()])
