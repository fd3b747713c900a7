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
out, _ = mha(inputs, inputs, inputs)
(grad,) = torch.autograd.grad((out**2).sum(), inputs)
mended = out.detach()
naive = sum(p.numel() for p in mha.parameters())
print("nn.MultiheadAttention(4, 2):", naive, "parameters")
print("size of a head:", mha.head_dim)
print([f"{v:.4f}" for v in mended[0, 0].tolist()])
