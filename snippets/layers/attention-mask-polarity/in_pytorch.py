import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 4)).astype("float32")    # batch, step, size
w = rng.normal(size=(4, 4, 4)).astype("float32")    # q, k, v, out: x @ w

keep = torch.tensor([[True, True, True, False]])    # the last is padding

mha = nn.MultiheadAttention(4, 2, bias=False, batch_first=True)
mha.load_state_dict({
    "in_proj_weight": torch.tensor(np.concatenate([m.T for m in w[:3]])),
    "out_proj.weight": torch.tensor(w[3].T)})

inputs = torch.tensor(x, requires_grad=True)
naive = mha(inputs, inputs, inputs, key_padding_mask=keep)[0].detach()
out, _ = mha(inputs, inputs, inputs, key_padding_mask=~keep)
(out**2).sum().backward()
mended, grad = out.detach(), inputs.grad
print("keep as it is:", [f"{v:.4f}" for v in naive[0, 0].tolist()])
print("~keep:        ", [f"{v:.4f}" for v in mended[0, 0].tolist()])

# A causal "keep" mask hides everything from the last step.
causal = torch.ones(4, 4, dtype=torch.bool).tril()
out, _ = mha(inputs, inputs, inputs, attn_mask=causal)
causal_nan = bool(out[0, -1].isnan().all())
print("causal keep mask, last step is nan:", causal_nan)

# The function of the same library keeps where True.
value = torch.arange(4.0).reshape(1, 4, 1)
zero = torch.zeros(1, 4, 1)
sdpa = nn.functional.scaled_dot_product_attention(
    zero, zero, value, attn_mask=keep)
sdpa_keeps = sdpa[0, 0].item()
print(f"SDPA with keep, mean of 0, 1, 2: {sdpa_keeps:.4f}")
