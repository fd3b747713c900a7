import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 2, 4)).astype("float32")
keep = np.array([[True, False], [False, False]])    # row 1 sees nothing

keep = torch.tensor(keep)
mha = nn.MultiheadAttention(4, 1, bias=False, batch_first=True)
mha.load_state_dict({"in_proj_weight": torch.eye(4).repeat(3, 1),
                     "out_proj.weight": torch.eye(4)})
inputs = torch.tensor(x, requires_grad=True)

naive = mha(inputs, inputs, inputs, attn_mask=~keep)[0].detach()
without_weights = mha(inputs, inputs, inputs, attn_mask=~keep,
                      need_weights=False)[0][0, 1].detach()
function = nn.functional.scaled_dot_product_attention(
    inputs, inputs, inputs, attn_mask=keep)[0, 1].detach()
print("MultiheadAttention: ", naive[0, 1].tolist())
print("need_weights=False: ", without_weights.tolist())
print("SDPA:               ", function.tolist())

nothing = ~keep.any(dim=-1, keepdim=True)
out, _ = mha(inputs, inputs, inputs, attn_mask=~keep & ~nothing)
out = out.masked_fill(nothing, 0.0)
(grad,) = torch.autograd.grad((out**2).sum(), inputs)
mended = out.detach()
print("mended, row 0:", [f"{v:.4f}" for v in mended[0, 0].tolist()])
print("mended, row 1:", mended[0, 1].tolist())
