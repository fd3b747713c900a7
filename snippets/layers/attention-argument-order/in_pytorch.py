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

query = torch.tensor(x, requires_grad=True)
key = torch.tensor(x[:, ::-1].copy())
value = torch.tensor(x * 2)
out, _ = mha(query, key, value)
(grad,) = torch.autograd.grad((out**2).sum(), query)
naive = mended = out.detach()
print("query, key, value:", [f"{v:.4f}" for v in out[0, 0].tolist()])
